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

/** Joins the page to the desktop's vault and makes good what the browser's database has lost since last time. */
export async function recoverLibrary(): Promise<Recovery> {
  replaceStores({ vault: desktopVault(desktop) })
  try {
    return await recoverNow()
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
    return recoverNow()
  }
}

/** Reads a workshop of the store, or rebuilds it from the vault first when what is there is not what was written. */
export async function readSound(id: Id): Promise<Stored | undefined> {
  try {
    const stored = await readWhole(store(), id)
    if (!stored || stored.sound) return stored
    await restore(store(), vault(), id, summariseNow, now())
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
    await recoverNow()
  }
  return readWhole(store(), id)
}

function recoverNow(): Promise<Recovery> {
  return recover(store(), vault(), summariseNow, now())
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
