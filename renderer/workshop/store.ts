import { type Database, openDatabase } from '../storage/database.ts'

let database: Database | null = null

/** The working store of this page, opened when it is first asked for. */
export function store(): Database {
  database ??= openDatabase()
  return database
}

/** Uses another store from now on, as each test does; null lets the usual one be opened again. */
export function replaceStore(other: Database | null): void {
  database = other
}
