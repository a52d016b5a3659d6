import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder of the whole project. */
export const root = resolve(import.meta.dirname, '..')

/** What the build writes; safe to delete at any time. */
export const dist = join(root, 'dist')

/** Where this computer keeps what can be fetched or made again, outside the project. */
export function cacheFolder() {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'throughline', 'cache')
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'throughline')
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'throughline')
}
