import type { Day } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'
import { failed, ok, type Result } from '../../shared/lang/result.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { checkField, type FieldFault } from '../inspector/fields/check-field.ts'
import { type TextContext, textOf } from '../inspector/fields/field-text.ts'
import { withField } from '../inspector/set-field.ts'
import type { Column, ListKind } from './columns.ts'

/** Why pasted text could not go into the cells; nothing was changed. */
export type PasteFault =
  | { readonly why: 'too-many-lines'; readonly lines: number; readonly rows: number }
  | { readonly why: 'too-many-columns' }
  | { readonly why: 'not-typed'; readonly column: string }
  | { readonly why: 'bad-value'; readonly line: number; readonly text: string; readonly fault: FieldFault }

interface Target {
  readonly kind: ListKind
  /** The rows that take the lines, in their order. */
  readonly rows: readonly Id[]
  /** The column of the first value of a line, and those to the right of it. */
  readonly columns: readonly Column[]
}

/** New values by field and record, checked. */
export type PastedCells = ReadonlyMap<string, ReadonlyMap<Id, unknown>>

/** Reads copied cells, a line for each row and tabs between columns; a single value goes into every row. */
export function readPaste(
  text: string,
  { kind, rows, columns }: Target,
  context: TextContext,
): Result<PastedCells, PasteFault> {
  const lines = linesOf(text)
  const isOne = lines.length === 1
  if (!isOne && lines.length > rows.length) {
    return failed({ why: 'too-many-lines', lines: lines.length, rows: rows.length })
  }
  const cells = new Map<string, Map<Id, unknown>>()
  for (const [at, row] of (isOne ? rows : rows.slice(0, lines.length)).entries()) {
    const line = isOne ? 0 : at
    for (const [place, typed] of (lines[line] ?? '').split('\t').entries()) {
      const column = columns[place]
      if (!column) return failed({ why: 'too-many-columns' })
      const value = readCell(kind, column, typed, context)
      if (value === null) return failed({ why: 'not-typed', column: column.key })
      if (!value.ok) return failed({ why: 'bad-value', line: line + 1, text: typed, fault: value.failure })
      const values = cells.get(column.key) ?? new Map<Id, unknown>()
      cells.set(column.key, values.set(row, value.value))
    }
  }
  return ok(cells)
}

/** The workshop with pasted values in their cells. */
export function withPasted(workshop: Workshop, kind: ListKind, cells: PastedCells, day: Day): Workshop {
  return [...cells].reduce((map, [key, values]) => withField(map, kind, key, values, day), workshop)
}

function readCell(kind: ListKind, column: Column, typed: string, context: TextContext) {
  const read = column.spec && textOf(column.spec.kind).read
  if (!column.spec || !read) return null
  const value = read(typed, column.spec, context)
  return value.ok ? checkField(kind, column.key, value.value) : value
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
}
