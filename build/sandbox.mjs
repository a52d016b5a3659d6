import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietly } from './command.mjs'

/** Chromium's sandbox stays on wherever the system can give one: not for root, and only with a helper or namespaces. */
export function canSandbox(program) {
  if (process.platform !== 'linux') return true
  if (process.getuid?.() === 0) return false
  return hasSandboxHelper(program) || quietly('unshare', ['--user', '--map-root-user', 'true']).code === 0
}

function hasSandboxHelper(program) {
  try {
    const { uid, mode } = statSync(join(dirname(program), 'chrome-sandbox'))
    return uid === 0 && (mode & 0o4000) !== 0
  } catch {
    return false
  }
}
