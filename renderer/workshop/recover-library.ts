import { Dexie } from 'dexie'
import type { Id } from '../../shared/lang/id.ts'
import { desktop } from '../bridge/desktop.ts'
import { compare } from '../storage/compare.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { desktopVault } from '../storage/desktop-vault.ts'
import { gather } from '../storage/gather.ts'
import { holdStore, isOnlyPage } from '../storage/only-page.ts'
import { readWhole, type Stored } from '../storage/read-whole.ts'
import type { Rebuilt } from '../storage/rebuild.ts'
import { type Recovery, restoreAll, type Writing, writeAll } from '../storage/recover.ts'
import { isRenewing, noteRenewing } from '../storage/renewing.ts'
import { now, today } from './clock.ts'
import { replaceStores, store, vault } from './store.ts'
import { summarise } from './summary.ts'

/** True while a start may still put a new store in place of the one it has found. */
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
    if (error instanceof StoreSpared) await renewStore(error.contents, error.behind)
    else if (isDamage(error)) await replaceStore(true)
    else throw error
  } finally {
    canBeSpared = false
  }
  performance.measure('recovery', { start: begun })
}

/**
 * A store that has to go, since the app was cut short or the vault knows more. It may look sound and yet be torn on the
 * disk, so that the browser gives up at a later start what is written behind the tear; nothing is mended in it, and a
 * new one takes its place.
 */
class StoreSpared extends Error {
  readonly contents: readonly Rebuilt[]
  readonly behind: readonly Id[]

  constructor(contents: readonly Rebuilt[], behind: readonly Id[]) {
    super('The store is spared')
    this.contents = contents
    this.behind = behind
  }
}

/** Puts a new store with all of this in place of the old one, and tells which of it the old one lacked; false when the old one has to stay. */
async function renewStore(contents: readonly Rebuilt[], lacked: readonly Id[]): Promise<boolean> {
  const isNew = await replaceStore(lacked.length > 0, contents)
  const restored = contents.filter(({ workshop }) => lacked.includes(workshop.header.id))
  if (isNew) teller.recovered({ restored: restored.map(({ workshop }) => workshop.header.title) })
  return isNew
}

/** Opens a new store in place of the old one; false when the old one has to stay. */
async function replaceStore(isDamaged: boolean, contents: readonly Rebuilt[] = []): Promise<boolean> {
  canBeSpared = false
  store().close()
  const isCleared = await clearStore(isDamaged)
  if (isCleared) replaceStores({ store: mendedStore(contents) })
  await store().open()
  if (!isDamaged) await noteRenewing(vault(), false)
  return isCleared
}

/** Puts a new store in place of one that the browser cannot open any more, as after a full disk; false when that is not what is wrong, or cannot be done. */
export async function mendStore(problem: unknown): Promise<boolean> {
  if (!isUnopenable(problem)) return false
  const begun = performance.now()
  const isNew = await replaceStore(true).catch(() => false)
  performance.measure('recovery', { start: begun })
  return isNew
}

/** Clears the store, a damaged one after a copy of it; false when the disk has no room for the copy, or for a word that nothing is lost. */
async function clearStore(isDamaged: boolean): Promise<boolean> {
  if (!isDamaged && !(await noteRenewing(vault(), true))) return false
  return (await desktop.clearStore({ keepsCopy: isDamaged })).ok
}

/** Reads a workshop of the store, or rebuilds it from the vault first when what is there is not what was written. */
export async function readSound(id: Id): Promise<Stored | undefined> {
  const begun = performance.now()
  try {
    const stored = await readWhole(store(), id)
    if (!stored || stored.sound) return stored
    const { all, isKept } = await compare(store(), vault())
    const contents = isKept && (await isOnlyPage()) ? await gather(store(), vault(), all) : undefined
    if (!contents || !(await renewStore(contents, [id])))
      teller.recovered(await restoreAll(store(), vault(), [id], writingNow()))
  } catch (error) {
    if (!isDamage(error)) throw error
    await replaceStore(true)
  }
  performance.measure('recovery', { start: begun })
  return readWhole(store(), id)
}

/**
 * The working store, filled with these contents when it is opened first. The browser may find its database damaged at
 * any moment, and goes on with an empty one then; so each time one is opened, all that the vault knows is in it before
 * anybody reads.
 */
function mendedStore(contents: readonly Rebuilt[] = []): Database {
  const database = openDatabase()
  let waiting = contents
  const fill = async (opened: Database) => {
    if (waiting.length > 0) await writeAll(opened, waiting, writingNow())
    waiting = []
    await makeGood(opened)
  }
  database.on('ready', opened => fill(opened as Database), true)
  return database
}

async function makeGood(database: Database): Promise<void> {
  const begun = performance.now()
  try {
    const { behind, all, isKept } = await compare(database, vault())
    if (canBeSpared && isKept && (behind.length > 0 || (await wasCutShort()))) {
      const contents = await gather(database, vault(), all)
      if (contents) throw new StoreSpared(contents, (await isRenewing(vault())) ? [] : behind)
    }
    teller.recovered(await restoreAll(database, vault(), behind, writingNow()))
  } catch (problem) {
    if (problem instanceof StoreSpared || isDamage(problem)) throw problem
    teller.notCompared(problem)
  }
  performance.measure('recovery', { start: begun })
}

async function wasCutShort(): Promise<boolean> {
  const end = await desktop.lastEnd()
  return end.ok && end.value === 'cut-short'
}

function writingNow(): Writing {
  return { summarise: workshop => summarise(workshop, today()), at: now() }
}

/** The browser's word for a database whose files are not what it expects. */
function isUnopenable(error: unknown): boolean {
  return error instanceof Dexie.DexieError && (error.inner?.name ?? error.name) === 'UnknownError'
}

/** A newer schema, a full disk or a missing API is no damage; any other refusal of the database is. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Dexie.DexieError)) return false
  return !['VersionError', 'QuotaExceededError', 'MissingAPIError'].includes(error.inner?.name ?? error.name)
}
