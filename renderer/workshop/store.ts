import { type Database, openDatabase } from '../storage/database.ts'
import { noVault, type Vault } from '../storage/vault.ts'

let database: Database | null = null
let secondMemory: Vault = noVault

/** The working store of this page, opened when it is first asked for. */
export function store(): Database {
  database ??= openDatabase()
  return database
}

/** The second memory of this page. */
export function vault(): Vault {
  return secondMemory
}

/** Uses these from now on: the app its desktop's vault, a test a store and a vault of its own. */
export function replaceStores(other: { readonly store?: Database; readonly vault?: Vault }): void {
  database = other.store ?? database
  secondMemory = other.vault ?? secondMemory
}
