import type { App } from 'electron'
import { dialog } from 'electron'
import { STORE_VERSION } from '../../shared/bridge/store-version.ts'
import type { Words } from '../../shared/words/words.ts'
import { admit, type RuntimeRecord, readRuntimeRecord, writeRuntimeRecord } from './runtime-record.ts'

/**
 * True when this build may work on its profile. A build that is older than the last one leaves every byte as it is,
 * says so and ends; it is asked before anything else touches the profile, the lock of a running app included.
 */
export function admitProfile(app: App, words: Words['desktop']['tooOld']): boolean {
  const running = runningOf(app)
  const admission = admit(running, readRuntimeRecord(app.getPath('userData')))
  if (admission.admitted) return true
  dialog.showErrorBox(words.title, words.text(admission.newest, running))
  app.exit(1)
  return false
}

/** Remembers in the profile that this build has worked on it, before any page opens the database. */
export function recordRuntime(app: App): void {
  try {
    writeRuntimeRecord(app.getPath('userData'), runningOf(app))
  } catch {
    // A full disk must not keep people from their workshops; the next start writes it again.
  }
}

function runningOf(app: App): RuntimeRecord {
  return { app: app.getVersion(), chromium: process.versions.chrome ?? '', schema: STORE_VERSION }
}
