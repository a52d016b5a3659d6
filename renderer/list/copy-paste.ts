import type { Id } from '../../shared/lang/id.ts'
import type { Words } from '../../shared/words/words.ts'
import { ACT_OF } from '../inspector/set-field.ts'
import { today } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'
import { headingOf } from './cell-words.ts'
import { type CellContext, cellText, type Row } from './cells.ts'
import type { Column, ListKind } from './columns.ts'
import type { Spot } from './grid-focus.ts'
import { say } from './list-state.ts'
import { type PasteFault, readPaste, withPasted } from './paste-cells.ts'

interface PasteTarget {
  readonly kind: ListKind
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly spot: Spot
  readonly context: CellContext
}

/** Puts copied cells into the selected rows, or into those from the focus down, as one step; or tells why not. */
export function pasteInto(target: PasteTarget, selected: readonly Id[], text: string): void {
  const { kind, rows, columns, spot, context } = target
  const start = rows.findIndex(row => row.id === spot.row)
  const column = columns.findIndex(each => each.key === spot.column)
  if (start < 0 || column < 0) return
  const below = rows.slice(start).map(row => row.id)
  const isOneLine = !text.replace(/\r?\n$/, '').includes('\n')
  const lines = selected.length > 1 || isOneLine ? selected : below
  const cells = readPaste(text, { kind, rows: lines, columns: columns.slice(column) }, context)
  if (!cells.ok) {
    say(toldFault(cells.failure, kind, columns, context.words))
    return
  }
  const day = today()
  const count = new Set([...cells.value.values()].flatMap(values => [...values.keys()])).size
  editWorkshop({ act: ACT_OF[kind], count, title: null }, workshop =>
    withPasted(workshop, kind, cells.value, day),
  )
  say(context.words.list.pasted([...cells.value.values()].reduce((sum, values) => sum + values.size, 0)))
}

/** Rows as text that spreadsheets read: headings first, tabs between cells. */
export function copyRows(
  kind: ListKind,
  rows: readonly Row[],
  columns: readonly Column[],
  context: CellContext,
): string {
  const flat = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
  const head = columns.map(column => headingOf(context.words, kind, column))
  const lines = rows.map(row => columns.map(column => flat(cellText(row, column, context))))
  return [head, ...lines].map(line => line.join('\t')).join('\n')
}

function toldFault(fault: PasteFault, kind: ListKind, columns: readonly Column[], words: Words): string {
  const told = words.list.pasteFault
  if (fault.why === 'too-many-lines') return told['too-many-lines'](fault.lines, fault.rows)
  if (fault.why === 'too-many-columns') return told['too-many-columns']
  if (fault.why === 'bad-value')
    return told['bad-value'](fault.line, fault.text, words.inspector.fault[fault.fault])
  const column = columns.find(each => each.key === fault.column)
  return told['not-typed'](column ? headingOf(words, kind, column) : fault.column)
}
