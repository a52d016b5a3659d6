import type { Id } from '../lang/id.ts'
import type { AnyRecord, CollectionName } from './collections.ts'
import { COLLECTION_NAMES } from './collections.ts'
import type { Header } from './header.ts'
import type { Workshop } from './workshop.ts'

/** One record before and after; null before means it was added, null after that it was removed. */
export interface RecordChange {
  readonly collection: CollectionName
  readonly id: Id
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

/** What lies between two versions of a workshop, with old and new values, so that it can be turned around. */
export interface Change {
  readonly header: { readonly before: Header; readonly after: Header } | null
  readonly records: readonly RecordChange[]
}

/** True when nothing lies between the two versions. */
export function isEmptyChange(change: Change): boolean {
  return change.header === null && change.records.length === 0
}

/** The change that leads from one version of a workshop to another, found by comparing references. */
export function diffWorkshops(before: Workshop, after: Workshop): Change {
  const records = COLLECTION_NAMES.flatMap(name => diffCollection(name, before, after))
  const header = before.header === after.header ? null : { before: before.header, after: after.header }
  return { header, records }
}

/** The change that undoes another. */
export function invertChange(change: Change): Change {
  return {
    header: change.header && { before: change.header.after, after: change.header.before },
    records: change.records.map(({ before, after, ...where }) => ({
      ...where,
      before: after,
      after: before,
    })),
  }
}

/** The workshop after a change; records the change does not name are shared. */
export function applyChange(workshop: Workshop, change: Change): Workshop {
  const touched = new Map<CollectionName, Map<Id, AnyRecord>>()
  for (const { collection, id, after } of change.records) {
    const records = touched.get(collection) ?? new Map<Id, AnyRecord>(workshop[collection])
    if (after) records.set(id, after)
    else records.delete(id)
    touched.set(collection, records)
  }
  return { ...workshop, ...Object.fromEntries(touched), header: change.header?.after ?? workshop.header }
}

/**
 * The change fitted to a workshop that went on since: of a record that both hold, only the fields it really changed
 * are taken, so that turning an old step around leaves alone what else has happened to the record.
 */
export function fitChange(change: Change, workshop: Workshop): Change {
  const known = change.records.filter(({ collection, id, before }) => !before || workshop[collection].has(id))
  return { ...change, records: known.map(record => fitRecord(record, workshop)) }
}

function fitRecord(change: RecordChange, workshop: Workshop): RecordChange {
  const { collection, id, before, after } = change
  const current: AnyRecord | null = workshop[collection].get(id) ?? null
  if (!before || !current || current === before) return change
  if (!after) return { ...change, before: current }
  const fitted = { ...current, ...changedFields(before, after) } as AnyRecord
  return { ...change, before: current, after: fitted }
}

function changedFields(before: AnyRecord, after: AnyRecord): Readonly<Record<string, unknown>> {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) =>
        value !== old.get(field) && JSON.stringify(value) !== JSON.stringify(old.get(field)),
    ),
  )
}

function diffCollection(collection: CollectionName, before: Workshop, after: Workshop): RecordChange[] {
  const old: ReadonlyMap<Id, AnyRecord> = before[collection]
  const next: ReadonlyMap<Id, AnyRecord> = after[collection]
  if (old === next) return []
  const changes: RecordChange[] = []
  for (const [id, record] of next) {
    const known = old.get(id) ?? null
    if (known !== record) changes.push({ collection, id, before: known, after: record })
  }
  for (const [id, record] of old) {
    if (!next.has(id)) changes.push({ collection, id, before: record, after: null })
  }
  return changes
}
