import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, visibly } from './command.mjs'
import { root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'

const modules = join(root, 'node_modules')
const stampFile = join(modules, '.throughline-packages')

/** Installs the packages of the lock file, unless exactly these are there already. */
export async function ensurePackages() {
  const wanted = wantedStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  if (!holdsTheLockedPackages()) {
    say('Installing the packages that Throughline is built from …')
    const code = await visibly(
      ...npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
      // What npm says is progress, and standard output belongs to the answer.
      { cwd: root, stdio: ['ignore', 2, 2] },
    )
    if (code !== 0) {
      throw new CannotGoOn(
        'The packages could not be installed (npm says why above). Check the network and try again.',
      )
    }
  }
  writeFileSync(stampFile, wanted)
}

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`
}

/** npm keeps its own record of what it installed: every required package must be in it, at the locked version. */
function holdsTheLockedPackages() {
  try {
    const locked = packagesOf(join(root, 'package-lock.json'))
    const installed = packagesOf(join(modules, '.package-lock.json'))
    return Object.entries(locked).every(([path, wanted]) => {
      const present = installed[path]
      if (present === undefined) return path === '' || fitsElsewhere(wanted)
      return present.version === wanted.version && present.integrity === wanted.integrity
    })
  } catch {
    return false
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** An optional package for another platform is rightly absent; one for this platform is not. */
function fitsElsewhere({ optional, os, cpu, libc }) {
  if (!optional) return false
  if (os === undefined && cpu === undefined) return true
  return excludes(os, process.platform) || excludes(cpu, process.arch) || excludes(libc, systemLibrary())
}

function systemLibrary() {
  return Object(process.report.getReport()).header.glibcVersionRuntime ? 'glibc' : 'musl'
}

function excludes(list, value) {
  if (list === undefined) return false
  return list.includes(`!${value}`) || (!list.some(one => one.startsWith('!')) && !list.includes(value))
}
