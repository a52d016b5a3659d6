import Papa from 'papaparse'
import { findCard } from '../../map/through-map.ts'
import type { AnyRecord, CollectionName } from '../../workshop/collections.ts'
import { COLLECTION_NAMES } from '../../workshop/collections.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { FolderFormat } from '../export-format.ts'
import type { Cell } from '../flat-record.ts'
import { flatRecord } from '../flat-record.ts'
import { inertCell } from '../inert-cell.ts'

/** One table per kind of record; nothing in them can act as a formula. */
export const csvFiles = {
  id: 'csv',
  option: 'csv',
  sharesFolder: false,
  composeAll: workshop =>
    COLLECTION_NAMES.filter(name => workshop[name].size > 0).map(name => ({
      name: `${name}.csv`,
      text: tableOf(workshop, name),
    })),
} as const satisfies FolderFormat

/** Excel reads UTF-8 only behind a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF'

function tableOf(workshop: Workshop, name: CollectionName): string {
  const records: readonly AnyRecord[] = [...workshop[name].values()]
  const rows = records.map(record => flatRecord(shown(workshop, record)))
  const fields = [...new Set(rows.flatMap(row => [...row.keys()]))]
  const data = rows.map(row => fields.map(field => inert(row.get(field) ?? '')))
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: fields.map(inertCell), data }, { newline: '\r\n' })}\r\n`
}

/** The record with the titles of the cards it names beside their ids, and without a whole workshop inside it. */
function shown(workshop: Workshop, record: AnyRecord): object {
  const { snapshot: _, ...fields } = { snapshot: null, ...record }
  const named = (['from', 'to', 'about'] as const).flatMap(field => {
    const id = (fields as Readonly<Record<string, unknown>>)[field]
    const card = typeof id === 'string' ? findCard(workshop, id)?.card : undefined
    return card ? [[`${field}Title`, card.title]] : []
  })
  return { ...fields, ...Object.fromEntries(named) }
}

function inert(cell: Cell): Cell {
  return typeof cell === 'string' ? inertCell(cell) : cell
}
