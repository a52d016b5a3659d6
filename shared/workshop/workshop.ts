import type { Id } from '../lang/id.ts'
import type { CollectionName, RecordIn } from './collections.ts'
import { COLLECTION_NAMES } from './collections.ts'
import type { Header } from './header.ts'

type Collections = { readonly [Name in CollectionName]: ReadonlyMap<Id, RecordIn<Name>> }

/**
 * The document: one product or business, its map and everything said about it.
 * Immutable: an edit shares all that it does not change. `extra` keeps what a newer minor version wrote.
 */
export interface Workshop extends Collections {
  readonly header: Header
  readonly extra: Readonly<Record<string, unknown>>
}

/** A workshop with a header and not a single record. */
export function emptyWorkshop(header: Header): Workshop {
  const empty = Object.fromEntries(
    COLLECTION_NAMES.map(name => [name, new Map<Id, never>()]),
  ) as unknown as Collections
  return { ...empty, header, extra: {} }
}
