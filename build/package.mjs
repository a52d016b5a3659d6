import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { packagesIn } from './bundled-packages.mjs'
import { command } from './command.mjs'
import { prepareDesktop } from './desktop.mjs'
import { isDevelopmentRuntime } from './electron-runtime.mjs'
import { ensureIcons } from './icons.mjs'
import { isOnPath } from './linux-libraries.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'
import { readLock, sbomOf } from './sbom.mjs'
import { stageApp } from './stage-app.mjs'

/** Makes the product out of the sources, for this computer's system; with --release every installer, of the real runtime only. */
export async function run(args) {
  await ensurePackages()
  const output = join(root, 'release')
  if (args.includes('--release')) await packageApp(output, { mustBeRelease: true, targets: [] })
  else await packageHere(output)
  say(`Done: ${output}`)
  return 0
}

/** Makes what needs no tool from elsewhere: a folder and, on Linux, an archive and (where Debian's tool is) a package. */
async function packageHere(output) {
  const isLinux = process.platform === 'linux'
  const targets = isLinux && isOnPath('dpkg-deb') ? ['--linux', 'dir', 'deb'] : ['--dir']
  const { folder } = await packageApp(output, { mustBeRelease: false, targets })
  if (isLinux) await archive(folder)
}

/** Packs the app unpacked into a folder below `output`; answers with that folder and what the product calls itself. */
export async function packageApp(output, { mustBeRelease, targets }) {
  const desktop = await prepareDesktop()
  const isForRelease = !isDevelopmentRuntime(desktop.program)
  if (mustBeRelease && !isForRelease) {
    throw new CannotGoOn(
      'This cannot be released: only the development runtime is here, which is old. Run it where Electron can be ' +
        'downloaded, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.',
    )
  }
  if (!isForRelease) say('With the development runtime: what is made here is stamped “not for release”.')
  await ensureBuilt(appBundles)
  await ensureIcons(desktop)
  mkdirSync(output, { recursive: true })
  const app = join(output, 'app')
  const runtime = runtimeOf(desktop.program)
  const about = stageApp(app, { forRelease: isForRelease })
  const sbom = sbomOf(about, packagesIn(appBundles), readLock(), runtime.electronVersion)
  for (const place of [app, output])
    writeFileSync(join(place, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`)
  say('Packing the app …')
  await pack(output, app, targets, { productName: about.productName, ...runtime })
  rmSync(app, { recursive: true, force: true })
  return { folder: unpackedFolder(output), about }
}

/** Given the runtime, electron-builder asks the network only for the tools of the installers. */
async function pack(output, app, targets, runtime) {
  const settings = { 'directories.app': app, 'directories.output': output, ...runtime }
  const given = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`)
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const made = await command(process.execPath, [builder, ...targets, '--publish', 'never', ...given], {
    cwd: root,
    env: targets.includes('deb') ? withOwnDebWriter(app) : process.env,
  })
  if (made.code !== 0) throw new CannotGoOn(`The app could not be packed:\n${made.out}`)
}

/** electron-builder calls a program named fpm for Debian packages; ours needs nothing but dpkg-deb. */
function withOwnDebWriter(app) {
  const tools = join(app, 'tools')
  mkdirSync(tools)
  const writer = join(root, 'build', 'write-deb.mjs')
  writeFileSync(join(tools, 'fpm'), `#!/bin/sh\nexec "${process.execPath}" "${writer}" "$@"\n`, {
    mode: 0o755,
  })
  return { ...process.env, USE_SYSTEM_FPM: 'true', PATH: `${tools}:${process.env.PATH}` }
}

async function archive(folder) {
  const { name, version } = JSON.parse(readFileSync(join(dirname(folder), 'sbom.cdx.json'), 'utf8')).metadata
    .component
  const file = join(dirname(folder), `${name}-${version}-linux-${process.arch}.tar.gz`)
  say(`Writing ${file} …`)
  const inside = `s,^[.],${name}-${version},`
  const made = await command('tar', [
    '-C',
    folder,
    '--owner=0',
    '--group=0',
    `--transform=${inside}`,
    '-czf',
    file,
    '.',
  ])
  if (made.code !== 0) throw new CannotGoOn(`The archive could not be written:\n${made.out}`)
}

/** The folder and the version of the runtime that a program belongs to. */
function runtimeOf(program) {
  const isMac = process.platform === 'darwin'
  const folder = isMac ? join(dirname(program), '..', '..', '..') : dirname(program)
  return {
    electronDist: folder,
    electronVersion: readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '').trim(),
  }
}

function unpackedFolder(output) {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  const names = { linux: `linux${arch}-unpacked`, win32: `win${arch}-unpacked`, darwin: `mac${arch}` }
  const folder = join(output, names[process.platform])
  if (!existsSync(folder)) throw new CannotGoOn(`Nothing was packed into ${folder}.`)
  return folder
}
