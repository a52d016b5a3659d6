import type { App } from 'electron'
import { dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import { admit, readRuntimeRecord, writeRuntimeRecord } from './runtime-record.ts'

/** The version of the database's tables; higher whenever an older build could not read them. */
const SCHEMA = 1

/**
 * Lets this build work on its profile, and remembers that it did. A build that is older than the last one leaves
 * everything as it is, says so and ends, before any page could open the database.
 */
export function admitProfile(app: App, words: Words['desktop']['tooOld']): boolean {
  const profile = app.getPath('userData')
  const running = { app: app.getVersion(), chromium: process.versions.chrome ?? '', schema: SCHEMA }
  const admission = admit(running, readRuntimeRecord(profile))
  if (!admission.admitted) {
    dialog.showErrorBox(words.title, words.text(admission.newest.app, running.app))
    app.exit(1)
    return false
  }
  void app.whenReady().then(() => writeRuntimeRecord(profile, running))
  return true
}
