import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes out what a runtime brings along for running other people's apps. */
export async function afterExtract({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { recursive: true, force: true })
  rmSync(join(appOutDir, 'version'), { force: true })
}
