import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes out what a runtime brings along for running other people's apps. */
export async function afterExtract({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { recursive: true, force: true })
  rmSync(join(appOutDir, 'version'), { force: true })
}

/** Lays what a person should be able to read beside the program; on a Mac nothing but the app itself is handed on. */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const isMac = electronPlatformName === 'darwin'
  const place = isMac ? packager.getResourcesDir(appOutDir) : appOutDir
  for (const name of ['NOT-FOR-RELEASE.txt', 'sbom.cdx.json']) {
    const file = join(packager.info.appDir, name)
    if (existsSync(file)) copyFileSync(file, join(place, name))
  }
}
