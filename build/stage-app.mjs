import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, root } from './places.mjs'

/** What stands after the version of everything that must not be handed on. */
const stamp = 'not-for-release'

const warning =
  'This is Throughline on its development runtime, an old Electron for development and tests.\n' +
  'It lacks years of security fixes: do not hand it on.\n'

/** Lays out in a folder exactly what goes into the product, and answers with what the product calls itself. */
export function stageApp(folder, { forRelease }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  cpSync(join(dist, 'renderer'), join(folder, 'dist', 'renderer'), { recursive: true })
  for (const file of programFiles(join(dist, 'electron'))) {
    cpSync(join(dist, 'electron', file), join(folder, 'dist', 'electron', file))
  }
  const about = aboutApp({ forRelease })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
  if (!forRelease) writeFileSync(join(folder, 'NOT-FOR-RELEASE.txt'), warning)
  return about
}

/** The product's own package.json: no development packages, and a name and version that say when it is not for release. */
function aboutApp({ forRelease }) {
  const { name, version, description, license, type, main } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const called = forRelease
    ? { productName: 'Throughline', version }
    : { productName: 'Throughline (not for release)', version: `${version}-${stamp}` }
  // Installers insist on an address; there is no site, and this one can never be somebody else's.
  const homepage = 'https://throughline.invalid/'
  return { name, ...called, description, license, author: 'The Throughline project', homepage, type, main }
}

/** The main program with the parts it loads; parts of earlier builds may still lie beside them. */
function programFiles(folder) {
  const wanted = ['main.js', 'preload.cjs']
  for (const file of wanted) {
    const text = readFileSync(join(folder, file), 'utf8')
    const parts = [...text.matchAll(/['"]\.\/(?:parts\/)?([\w.-]+-[\w-]+\.js)['"]/g)].map(
      ([, part]) => `parts/${part}`,
    )
    for (const part of parts) if (!wanted.includes(part)) wanted.push(part)
  }
  return wanted
}
