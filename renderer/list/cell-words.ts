import type { Words } from '../../shared/words/words.ts'
import { labelOf } from '../inspector/fields/labels.ts'
import type { CellContext, Row } from './cells.ts'
import { cellText } from './cells.ts'
import { type Column, columnsOf, type ListKind } from './columns.ts'

/** The heading of a column; a shorter word than the field's label where the list has one. */
export function headingOf(words: Words, kind: ListKind, { key }: Column): string {
  const own: Readonly<Record<string, string>> = words.list.heading
  return own[key] ?? labelOf(words, kind, key)
}

/** What a row is called: its title, its two ends, or the customer's words. */
export function nameOf(row: Row, kind: ListKind, context: CellContext): string {
  const { list } = context.words
  const [first, second] = columnsOf[kind].map(column => cellText(row, column, context))
  if (kind === 'links') return list.linkFromTo(first ?? '', second ?? '')
  return (kind === 'evidence' ? second : first) || list.unnamed
}
