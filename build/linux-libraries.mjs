import { existsSync } from 'node:fs'
import { quietly } from './command.mjs'
import { CannotGoOn, say } from './say.mjs'

const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libdrm2',
  'libxkbcommon0',
  'libxcomposite1',
  'libxdamage1',
  'libxrandr2',
  'libxfixes3',
  'libcups2',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libnotify4',
  'libxss1',
  'libxtst6',
]

/** Installs the system libraries that a program asks for, and a virtual display where one is needed. */
export function ensureLinuxLibraries(program, needsVirtualDisplay) {
  if (process.platform !== 'linux') return
  const missing = missingLibraries(program)
  const needsXvfb = needsVirtualDisplay && !isOnPath('Xvfb')
  if (missing.length === 0 && !needsXvfb) return
  const wanted = [...(missing.length > 0 ? libraries : []), ...(needsXvfb ? ['xvfb'] : [])]
  if (!isOnPath('apt-get')) throw new CannotGoOn(adviceWithoutApt(missing, needsXvfb))
  if (process.getuid?.() !== 0) {
    throw new CannotGoOn(
      `Some system packages are missing. Please install them and try again:\n  sudo apt-get install -y ${named(wanted).join(' ')}`,
    )
  }
  say('Installing the system libraries that Electron needs …')
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...named(wanted)])
  const still = missingLibraries(program)
  if (still.length > 0) throw new CannotGoOn(`These libraries are still missing: ${still.join(', ')}.`)
}

/** What the tests read the printed report and make a private network with, by the package it comes from. */
const testTools = { pdfinfo: 'poppler-utils', qpdf: 'qpdf', ip: 'iproute2', mount: 'mount' }

/** Installs the programs that only the tests need. */
export function ensureTestTools() {
  if (process.platform !== 'linux') return
  const wanted = Object.entries(testTools).flatMap(([tool, name]) => (isOnPath(tool) ? [] : [name]))
  if (wanted.length === 0) return
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) {
    throw new CannotGoOn(
      `The tests need some programs. Please install them and try again:\n  sudo apt-get install -y ${wanted.join(' ')}`,
    )
  }
  say('Installing the programs that only the tests need …')
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...wanted])
}

/** Names of shared libraries that the program needs and the system does not have. */
export function missingLibraries(program) {
  const { out } = quietly('ldd', [program])
  return [...out.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name)
}

export function isOnPath(tool) {
  return (process.env.PATH ?? '').split(':').some(folder => folder !== '' && existsSync(`${folder}/${tool}`))
}

/** Newer Debian and Ubuntu renamed some packages for the change to 64-bit time. */
function named(names) {
  return names.map(name => (quietly('apt-cache', ['show', `${name}t64`]).out === '' ? name : `${name}t64`))
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, err } = quietly('apt-get', ['-o', 'Dpkg::Use-Pty=0', ...args], { env })
  if (code !== 0) throw new CannotGoOn(`apt-get ${args[0]} failed:\n${err}\nRepair that and try again.`)
}

function adviceWithoutApt(missing, needsXvfb) {
  const parts = []
  if (missing.length > 0) parts.push(`These system libraries are missing: ${missing.join(', ')}.`)
  if (needsXvfb) parts.push('There is no display, and Xvfb is not installed.')
  return `${parts.join(' ')} Please install them with your system’s package manager and try again.`
}
