import type { Id } from '../lang/id.ts'
import { findCard } from '../map/through-map.ts'
import type { Words } from '../words/words.ts'
import type { AnyRecord, CollectionName } from '../workshop/collections.ts'
import type { Header } from '../workshop/header.ts'
import { isSame } from '../workshop/merge/is-same.ts'
import type { Conflict, Side } from '../workshop/merge/merge-workshops.ts'
import { conflictKey } from '../workshop/merge/merge-workshops.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { flatRecord } from './flat-record.ts'

/** A conflict in words people read: what it is about, and what each copy says where they differ. */
export interface ToldConflict extends Record<Side, string> {
  readonly key: string
  readonly title: string
  readonly chosen: Side
}

/** Fields that name other records, and no person could read as they stand. */
const NAMING = new Set([
  'from',
  'to',
  'about',
  'heardBy',
  'decision',
  'round',
  'subjects',
  'attendees',
  'subject',
])

/** Tells a conflict; `copies` are asked for the titles of what a record names. */
export function conflictTold(conflict: Conflict, copies: readonly Workshop[], words: Words): ToldConflict {
  const { collection, ours, theirs } = conflict
  const fields = [...new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])]
  const differing = fields.filter(field => field !== 'id' && !isSame(read(ours, field), read(theirs, field)))
  const side = (which: Side) => {
    const record = conflict[which]
    if (record === null) return words.merge.gone[which]
    const shown = ours && theirs ? differing : differing.slice(0, 1)
    return shown
      .map(field => `${labelOf(collection, field, words)}: ${saidOf(record, field, copies, words)}`)
      .join('; ')
  }
  return {
    key: conflictKey(conflict),
    title: recordTold(collection, theirs ?? ours, copies, words),
    chosen: conflict.chosen,
    ours: side('ours'),
    theirs: side('theirs'),
  }
}

/** The kind and title of a record, such as “Invention “Safety belt””. */
export function recordTold(
  collection: CollectionName | 'header',
  record: AnyRecord | Header | null,
  copies: readonly Workshop[],
  words: Words,
): string {
  return words.merge.titled(words.merge.kind[collection], titleOf(record, copies, words))
}

function titleOf(record: AnyRecord | Header | null, copies: readonly Workshop[], words: Words): string {
  if (record === null) return ''
  if ('from' in record && 'to' in record) return `${named(record.from, copies)} → ${named(record.to, copies)}`
  const naming = [
    'title',
    'name',
    'subject',
    'text',
    'question',
    'verbatim',
    'interpretation',
    'date',
    'about',
    'function',
  ]
  for (const field of naming) {
    const value = read(record, field)
    if (typeof value === 'string' && value !== '') return shortened(saidOf(record, field, copies, words))
  }
  return words.merge.unsaid
}

function labelOf(collection: CollectionName | 'header', field: string, words: Words): string {
  const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = words.inspector.field
  return forms[collection]?.[field] ?? words.merge.field[field] ?? field
}

function saidOf(record: object, field: string, copies: readonly Workshop[], words: Words): string {
  const value = read(record, field)
  const { yes, no, unsaid } = words.merge
  if (value === null || value === undefined || value === '') return unsaid
  if (typeof value === 'boolean') return value ? yes : no
  if (NAMING.has(field))
    return [value]
      .flat()
      .map(id => (typeof id === 'string' ? named(id, copies) : unsaid))
      .join(', ')
  if (typeof value === 'string') return value
  if (typeof value === 'number') return `${value}`
  return (
    [...flatRecord({ value }).values()]
      .filter(cell => cell !== '')
      .join(', ')
      .slice(0, 200) || unsaid
  )
}

function named(id: Id, copies: readonly Workshop[]): string {
  for (const copy of copies) {
    const card = findCard(copy, id)?.card
    const title = card?.title ?? copy.participants.get(id)?.name ?? copy.decisions.get(id)?.subject
    const asked = title ?? copy.rounds.get(id)?.question
    if (asked) return shortened(asked)
  }
  return id
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text
}

function read(record: object | null, field: string): unknown {
  return record === null ? undefined : Object.entries(record).find(([key]) => key === field)?.[1]
}
