import { Dexie } from 'dexie'
import type { Desktop } from '../bridge/desktop.ts'
import { openDatabase } from '../storage/database.ts'
import { desktopVault } from '../storage/desktop-vault.ts'
import { type Recovery, recover } from '../storage/recover.ts'
import { now, today } from './clock.ts'
import { replaceStores, store, vault } from './store.ts'
import { summarise } from './summary.ts'

/** Joins the page to the desktop's vault and makes good what the browser's database has lost since last time. */
export async function recoverLibrary(desktop: Desktop): Promise<Recovery> {
  replaceStores({ vault: desktopVault(desktop) })
  try {
    await store().open()
  } catch (error) {
    if (!isDamage(error)) throw error
    await desktop.quarantineStore()
    await Dexie.delete(store().name)
    replaceStores({ store: openDatabase() })
  }
  return recover(store(), vault(), workshop => summarise(workshop, today()), now())
}

/** Chromium says no more than "unknown" of a database whose files it cannot read. */
function isDamage(error: unknown): boolean {
  return error instanceof Dexie.DexieError && [error.name, error.inner?.name].includes('UnknownError')
}
