import { Dexie } from 'dexie'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { type Luggage, packLuggage, unpackLuggage } from '../storage/carry-over.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { desktopVault } from '../storage/desktop-vault.ts'
import { holdStore, isOnlyPage } from '../storage/only-page.ts'
import { readWhole, type Stored } from '../storage/read-whole.ts'
import { compare, type Recovery, restoreAll } from '../storage/recover.ts'
import { now, today } from './clock.ts'
import { replaceStores, store, vault } from './store.ts'
import { summarise } from './summary.ts'

/** True while a start may still put a new store in place of one that is behind. */
let canBeSpared = false

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
  await holdStore()
  canBeSpared = await isOnlyPage()
  try {
    await store().open()
  } catch (error) {
    if (error instanceof StoreBehind) await startAnew(error.luggage)
    else if (isDamage(error)) await layStoreAside()
    else throw error
  } finally {
    canBeSpared = false
  }
  performance.measure('recovery', { start: begun })
}

/**
 * A store that does not hold what the vault holds. It may look sound and yet be torn on the disk, so that the browser
 * gives up at a later start what is written behind the tear; nothing is mended in it, a new one takes its place.
 */
class StoreBehind extends Error {
  readonly luggage: Luggage

  constructor(luggage: Luggage) {
    super('The store is behind the vault')
    this.luggage = luggage
  }
}

/** Fills a new store in place of this one; false when this one has to stay. */
async function startAnew(luggage: Luggage): Promise<boolean> {
  const isNew = await layStoreAside()
  if (isNew) await unpackLuggage(store(), luggage)
  return isNew
}

/** Reads a workshop of the store, or rebuilds it from the vault first when what is there is not what was written. */
export async function readSound(id: Id): Promise<Stored | undefined> {
  const begun = performance.now()
  try {
    const stored = await readWhole(store(), id)
    if (!stored || stored.sound) return stored
    const { isKept } = await compare(store(), vault())
    const mayGo = isKept && (await isOnlyPage())
    if (!mayGo || !(await startAnew(await packLuggage(store()))))
      teller.recovered(await restoreAll(store(), vault(), [id], summariseNow, now()))
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
    const { behind, isKept } = await compare(database, vault())
    if (behind.length > 0 && isKept && canBeSpared) throw new StoreBehind(await packLuggage(database))
    teller.recovered(await restoreAll(database, vault(), behind, summariseNow, now()))
  } catch (problem) {
    if (problem instanceof StoreBehind || isDamage(problem)) throw problem
    teller.notCompared(problem)
  }
  performance.measure('recovery', { start: begun })
}

function summariseNow(workshop: Workshop) {
  return summarise(workshop, today())
}

/** Keeps a copy of the damaged files and starts with an empty store, which the vault fills; false when there is no room for the copy. */
async function layStoreAside(): Promise<boolean> {
  canBeSpared = false
  store().close()
  const laid = await desktop.quarantineStore()
  if (laid.ok) replaceStores({ store: mendedStore() })
  await store().open()
  return laid.ok
}

/** A newer schema, a full disk or a missing API is no damage; any other refusal of the database is. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Dexie.DexieError)) return false
  return !['VersionError', 'QuotaExceededError', 'MissingAPIError'].includes(error.inner?.name ?? error.name)
}
