import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './command.mjs'
import {
  developmentRuntimeFolder,
  hasDevelopmentRuntime,
  makeDevelopmentRuntime,
} from './development-runtime.mjs'
import { root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'

const official = join(root, 'node_modules', 'electron')

/** The Electron program to run the app with, made available first where it is missing. */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return programIn(override, 'ELECTRON_OVERRIDE_DIST_PATH names')
  if (isOfficialInstalled()) return programIn(join(official, 'dist'), 'The package electron holds')
  if (hasDevelopmentRuntime() && canUseDevelopmentRuntime()) return programIn(developmentRuntimeFolder())
  say('Fetching Electron …')
  const { code, err } = quietly(process.execPath, [join(official, 'install.js')], { cwd: root })
  if (code === 0 && isOfficialInstalled()) return programIn(join(official, 'dist'))
  if (!canUseDevelopmentRuntime()) {
    throw new CannotGoOn(
      `Electron could not be downloaded:\n${err.trim()}\nCheck the network and try again, or set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.',
    )
  }
  say('Electron’s own download cannot be reached from here.')
  await makeDevelopmentRuntime()
  return programIn(developmentRuntimeFolder())
}

/** Whether this program is the old runtime that must never be released. */
export function isDevelopmentRuntime(program) {
  return program.startsWith(developmentRuntimeFolder())
}

function canUseDevelopmentRuntime() {
  return process.platform === 'linux' && process.arch === 'x64'
}

function isOfficialInstalled() {
  const versionFile = join(official, 'dist', 'version')
  if (!existsSync(versionFile) || !existsSync(programPath(join(official, 'dist')))) return false
  const wanted = JSON.parse(readFileSync(join(official, 'package.json'), 'utf8')).version
  return readFileSync(versionFile, 'utf8').replace(/^v/, '').trim() === wanted
}

function programPath(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

function programIn(folder, who = 'The cache holds') {
  const program = programPath(folder)
  if (!existsSync(program)) throw new CannotGoOn(`${who} ${folder}, but there is no Electron in it.`)
  return program
}
