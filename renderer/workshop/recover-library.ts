import { Dexie } from 'dexie'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { desktopVault } from '../storage/desktop-vault.ts'
import { readWhole, type Stored } from '../storage/read-whole.ts'
import { type Recovery, recover, restore } from '../storage/recover.ts'
import { now, today } from './clock.ts'
import { replaceStores, store, vault } from './store.ts'
import { summarise } from './summary.ts'

/** Whoever says what became of the library. */
interface Teller {
  readonly recovered: (recovery: Recovery) => void
  /** Store and vault could not be held against each other. */
  readonly notCompared: (problem: unknown) => void
}

let teller: Teller = { recovered: () => undefined, notCompared: () => undefined }

/** Joins the page to the desktop's vault and makes good what the browser's database has lost since last time; `to` hears of it, and of whatever turns out to be damaged later. */
export async function recoverLibrary(to: Teller): Promise<void> {
  teller = to
  replaceStores({ vault: desktopVault(desktop), store: mendedStore() })
  const begun = performance.now()
  try {
    await store().open()
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
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
    teller.recovered({ restored: title === undefined ? [] : [title] })
  } catch (error) {
    if (!isDamage(error)) throw error
    await layStoreAside()
  }
  performance.measure('recovery', { start: begun })
  return readWhole(store(), id)
}

/**
 * The working store. The browser may find its database damaged at any moment, and goes on with an empty one then;
 * so each time one is opened, all that the vault knows is in it before anybody reads.
 */
function mendedStore(): Database {
  const database = openDatabase()
  database.on('ready', opened => makeGood(opened as Database), true)
  return database
}

async function makeGood(database: Database): Promise<void> {
  const begun = performance.now()
  try {
    teller.recovered(await recover(database, vault(), summariseNow, now()))
  } catch (problem) {
    if (isDamage(problem)) throw problem
    teller.notCompared(problem)
  }
  performance.measure('recovery', { start: begun })
}

function summariseNow(workshop: Workshop) {
  return summarise(workshop, today())
}

/** Keeps a copy of the damaged files and starts with an empty store; the vault fills it again. */
async function layStoreAside(): Promise<void> {
  store().close()
  await desktop.quarantineStore()
  replaceStores({ store: mendedStore() })
  await store().open()
}

/** A newer schema, a full disk or a missing API is no damage; any other refusal of the database is. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Dexie.DexieError)) return false
  return !['VersionError', 'QuotaExceededError', 'MissingAPIError'].includes(error.inner?.name ?? error.name)
}
