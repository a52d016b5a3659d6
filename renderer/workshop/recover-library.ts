import { Dexie } from 'dexie'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { openDatabase } from '../storage/database.ts'
import { desktopVault } from '../storage/desktop-vault.ts'
import { readWhole, type Stored } from '../storage/read-whole.ts'
import { type Recovery, recover, restore } from '../storage/recover.ts'
import { now, today } from './clock.ts'
import { replaceStores, store, vault } from './store.ts'
import { summarise } from './summary.ts'

let tell: (recovery: Recovery) => void = () => undefined

/** Joins the page to the desktop's vault and makes good what the browser's database has lost since last time; `onRecovery` hears of it, and of whatever turns out to be damaged later. */
export async function recoverLibrary(onRecovery: (recovery: Recovery) => void): Promise<void> {
  replaceStores({ vault: desktopVault(desktop) })
  tell = onRecovery
  const begun = performance.now()
  try {
    await recoverNow()
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
    await recoverNow()
  }
  performance.measure('recovery', { start: begun })
}

/** Reads a workshop of the store, or rebuilds it from the vault first when what is there is not what was written. */
export async function readSound(id: Id): Promise<Stored | undefined> {
  const begun = performance.now()
  try {
    const stored = await readWhole(store(), id)
    if (!stored || stored.sound) return stored
    const title = await restore(store(), vault(), id, summariseNow, now())
    tell({ restored: title === undefined ? [] : [title] })
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
    await recoverNow()
  }
  performance.measure('recovery', { start: begun })
  return readWhole(store(), id)
}

async function recoverNow(): Promise<void> {
  tell(await recover(store(), vault(), summariseNow, now()))
}

function summariseNow(workshop: Workshop) {
  return summarise(workshop, today())
}

/** Keeps a copy of the damaged files and starts with an empty store; the vault fills it again. */
async function layStoreAside(): Promise<void> {
  store().close()
  await desktop.quarantineStore()
  replaceStores({ store: openDatabase() })
}

/** A newer schema, a full disk or a missing API is no damage; any other refusal of the database is. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Dexie.DexieError)) return false
  return !['VersionError', 'QuotaExceededError', 'MissingAPIError'].includes(error.inner?.name ?? error.name)
}
