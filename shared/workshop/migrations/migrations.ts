import type { Migration } from './migration.ts'

/** The steps from the oldest version of the file format to today's, in order; one file each. */
export const migrations: readonly Migration[] = []
