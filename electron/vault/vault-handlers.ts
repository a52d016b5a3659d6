import { join } from 'node:path'
import { app, session } from 'electron'
import type { LastEnd } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import { Note } from '../../shared/bridge/note.ts'
import { type KeptSnapshot, KeptWorkshop, SnapshotReason } from '../../shared/bridge/vault-entry.ts'
import { failed, ok, type Result } from '../../shared/lang/result.ts'
import { z } from '../../shared/lang/zod.ts'
import type { Handlers } from '../bridge/answer-pages.ts'
import { faultOf } from '../files/fault-of.ts'
import { clearStore } from './clear-store.ts'
import { freeLock } from './free-lock.ts'
import { markCleanEnd, takeLastEnd } from './last-end.ts'
import type { Kept } from './read-kept.ts'
import type { TakenSnapshot } from './thin-snapshots.ts'
import { openVault, type Vault } from './vault.ts'

type VaultMethod = Extract<keyof Handlers, `vault${string}` | 'lastEnd' | 'clearStore'>
type VaultHandlers = Pick<Handlers, VaultMethod>

/** What pages may ask of the vault; its files lie beside the browser's folders, in the same profile. */
export function vaultHandlers(): VaultHandlers {
  const profile = app.getPath('userData')
  freeLock(profile)
  // Whoever does not own the profile, such as a second start on its way out, must not speak for the one who does.
  const isOwner = app.hasSingleInstanceLock()
  let end: LastEnd = isOwner ? takeLastEnd(profile) : 'clean'
  app.once('quit', () => {
    // A store that was cut short once and could not be renewed since is to be renewed next time.
    if (isOwner && end === 'clean') markCleanEnd(profile)
  })
  let opened: Vault | null = null
  const vault = () => {
    opened ??= openVault(join(profile, 'vault'))
    return opened
  }
  return {
    vaultAppend: ({ workshop, lines }) => written(() => vault().append(workshop, lines)),
    vaultSnapshot: ({ workshop, seq, text, reason }) =>
      written(() => vault().snapshot(workshop, seq, text, reason)),
    vaultPast: ({ workshop, seq, lines }) => written(() => vault().past(workshop, seq, lines)),
    vaultNote: ({ notes }) => written(() => vault().note(notes)),
    lastEnd: () => ok(end),
    clearStore: ({ keepsCopy }) =>
      written(async () => {
        await clearStore(profile, session.defaultSession, keepsCopy ? Date.now() : null)
        end = 'clean'
      }),
    vaultNotes: () => told(async () => z.array(Note).parse(await vault().notes())),
    vaultSurvey: () => told(() => vault().survey()),
    vaultSnapshots: ({ workshop }) =>
      told(async () => (await vault().snapshots(workshop)).map(toKeptSnapshot)),
    vaultSnapshotText: ({ workshop, seq }) =>
      told(async () => (await vault().snapshotText(workshop, seq)) ?? null),
    vaultRead: ({ workshop }) =>
      told(async () => {
        const kept = await vault().read(workshop)
        return kept ? toKeptWorkshop(kept) : null
      }),
  }
}

async function written(write: () => Promise<void>): Promise<Result<null, DesktopFault>> {
  try {
    await write()
    return ok(null)
  } catch (problem) {
    return failed(faultOf(problem, 'not-written'))
  }
}

async function told<Answer>(read: () => Promise<Answer>): Promise<Result<Answer, DesktopFault>> {
  try {
    return ok(await read())
  } catch (problem) {
    return failed(faultOf(problem, 'not-read'))
  }
}

function toKeptWorkshop({ snapshot, entries, earlier }: Kept): KeptWorkshop {
  return KeptWorkshop.parse({ snapshot, lines: entries, earlier })
}

function toKeptSnapshot({ seq, taken, name }: TakenSnapshot): KeptSnapshot {
  const reason = SnapshotReason.safeParse(name)
  return { seq, taken: new Date(taken).toISOString(), reason: reason.success ? reason.data : null }
}
