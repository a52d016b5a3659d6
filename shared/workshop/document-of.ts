import type { CollectionName } from './collections.ts'
import { COLLECTION_NAMES, collections } from './collections.ts'
import { FORMAT, VERSION } from './file-version.ts'
import { Header } from './header.ts'
import type { Raw } from './plain-value.ts'
import { isRaw } from './plain-value.ts'
import type { Workshop } from './workshop.ts'

const HEADER_FIELDS = Object.keys(Header.shape)
const FIELDS: ReadonlyMap<CollectionName, readonly string[]> = new Map(
  COLLECTION_NAMES.map(name => [name, Object.keys(collections[name].shape)]),
)

/** The workshop as the value its file holds: fields in a fixed order, records by id, what is unknown to us last. */
export function documentOf(workshop: Workshop): Raw {
  const records = COLLECTION_NAMES.map(name => [name, listed(workshop, name)] as const)
  return {
    format: FORMAT,
    version: VERSION,
    workshop: inOrder(workshop.header, HEADER_FIELDS),
    ...Object.fromEntries(records),
    ...inOrder(workshop.extra, []),
  }
}

/** The workshop as it is frozen at the end of a session: its document without the sessions. */
export function snapshotOf(workshop: Workshop): Raw {
  return documentOf({ ...workshop, sessions: new Map() })
}

function listed(workshop: Workshop, name: CollectionName): Raw[] {
  return [...workshop[name].values()]
    .sort((one, other) => byCodeUnits(one.id, other.id))
    .map(record => inOrder(record, FIELDS.get(name) ?? []))
}

/** The object with the named fields first, then the others by name; objects within it by name throughout. */
function inOrder(value: object, first: readonly string[]): Raw {
  const fields = value as Raw
  const others = Object.keys(fields)
    .filter(key => !first.includes(key))
    .sort(byCodeUnits)
  const present = [...first.filter(key => Object.hasOwn(fields, key)), ...others]
  return Object.fromEntries(present.map(key => [key, ordered(fields[key], key)]))
}

/** A snapshot already stands in the order of its own document. */
function ordered(value: unknown, key: string): unknown {
  if (key === 'snapshot' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => ordered(item, ''))
  return isRaw(value) ? inOrder(value, []) : value
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
