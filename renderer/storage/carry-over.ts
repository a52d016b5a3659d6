import type { Database } from './database.ts'

/** What only the store knows: settings, and which workshops were put away or opened last. */
export interface Luggage {
  readonly settings: readonly { readonly key: string; readonly value: unknown }[]
  readonly standings: readonly {
    readonly id: string
    readonly openedAt: string
    readonly archivedAt: string | null
    readonly deletedAt: string | null
  }[]
}

/** Takes along what the vault does not know, before a store is given up. */
export async function packLuggage({ settings, workshops }: Database): Promise<Luggage> {
  const rows = await workshops.toArray()
  const standings = rows.map(({ id, openedAt, archivedAt, deletedAt }) => ({
    id,
    openedAt,
    archivedAt,
    deletedAt,
  }))
  return { settings: await settings.toArray(), standings }
}

/** Puts it into the store that took the place of the old one. */
export async function unpackLuggage(database: Database, { settings, standings }: Luggage): Promise<void> {
  await database.settings.bulkPut([...settings])
  for (const { id, ...standing } of standings) await database.workshops.update(id, standing)
}
