import { join } from 'node:path'
import { app, session } from 'electron'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import { type KeptSnapshot, KeptWorkshop, SnapshotReason } from '../../shared/bridge/vault-entry.ts'
import { failed, ok, type Result } from '../../shared/lang/result.ts'
import type { Handlers } from '../bridge/answer-pages.ts'
import { faultOf } from '../files/fault-of.ts'
import { freeLock } from './free-lock.ts'
import { quarantineStore } from './quarantine-store.ts'
import type { TakenSnapshot } from './thin-snapshots.ts'
import { openVault, type Vault } from './vault.ts'

type VaultMethod = Extract<keyof Handlers, `vault${string}` | 'quarantineStore'>
type VaultHandlers = Pick<Handlers, VaultMethod>

/** What pages may ask of the vault; its files lie beside the browser's folders, in the same profile. */
export function vaultHandlers(): VaultHandlers {
  freeLock(app.getPath('userData'))
  let opened: Vault | null = null
  const vault = () => {
    opened ??= openVault(join(app.getPath('userData'), 'vault'))
    return opened
  }
  return {
    vaultAppend: ({ workshop, lines }) => written(() => vault().append(workshop, lines)),
    vaultSnapshot: ({ workshop, seq, text, reason }) =>
      written(() => vault().snapshot(workshop, seq, text, reason)),
    quarantineStore: () =>
      written(() => quarantineStore(app.getPath('userData'), session.defaultSession, Date.now())),
    vaultSurvey: () => told(() => vault().survey()),
    vaultSnapshots: ({ workshop }) =>
      told(async () => (await vault().snapshots(workshop)).map(toKeptSnapshot)),
    vaultSnapshotText: ({ workshop, seq }) =>
      told(async () => (await vault().snapshotText(workshop, seq)) ?? null),
    vaultRead: ({ workshop }) =>
      told(async () => {
        const kept = await vault().read(workshop)
        return kept ? KeptWorkshop.parse({ snapshot: kept.snapshot, lines: kept.entries }) : null
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

function toKeptSnapshot({ seq, taken, name }: TakenSnapshot): KeptSnapshot {
  const reason = SnapshotReason.safeParse(name)
  return { seq, taken: new Date(taken).toISOString(), reason: reason.success ? reason.data : null }
}
