import type { App } from 'electron'
import type { FilesToOpen } from '../files/files-to-open.ts'
import type { StartRequest } from './start-request.ts'

interface Told {
  readonly file: string | null
}

/** Takes the profile for this process; when another already runs on it, hands over the file and answers false. */
export function claimProfile(app: App, { file, profile }: StartRequest): boolean {
  // What the profile holds is for this user only.
  process.umask(0o077)
  if (profile !== null) app.setPath('userData', profile)
  const told: Told = { file }
  return app.requestSingleInstanceLock({ ...told })
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
