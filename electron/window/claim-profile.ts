import type { App } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import type { FilesToOpen } from '../files/files-to-open.ts'
import { admitProfile, recordRuntime } from '../vault/admit-profile.ts'
import type { StartRequest } from './start-request.ts'

interface Told {
  readonly file: string | null
}

/**
 * Takes the profile for this process; otherwise it says why, ends and answers false. A build that is too old leaves
 * it alone; when another process runs on it, that one gets the file.
 */
export function claimProfile(
  app: App,
  { file, profile }: StartRequest,
  words: Words['desktop']['tooOld'],
): boolean {
  // What the profile holds is for this user only.
  process.umask(0o077)
  if (profile !== null) app.setPath('userData', profile)
  if (!admitProfile(app, words)) return false
  const told: Told = { file }
  if (!app.requestSingleInstanceLock({ ...told })) {
    app.exit(0)
    return false
  }
  recordRuntime(app)
  return true
}

/** Collects the files that are opened from outside: at the start, by the system, or by a second start. */
export function collectFiles(
  app: App,
  files: FilesToOpen,
  { file }: StartRequest,
  arrived: () => void,
): void {
  if (file !== null) files.add(file)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.add(path)
    arrived()
  })
  app.on('second-instance', (_event, _argv, _folder, told) => {
    const { file: another } = told as Told
    if (another !== null) files.add(another)
    arrived()
  })
}
