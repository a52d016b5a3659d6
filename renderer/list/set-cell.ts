import type { Id } from '../../shared/lang/id.ts'
import type { FieldFault } from '../inspector/fields/check-field.ts'
import { textOf } from '../inspector/fields/field-text.ts'
import { setField } from '../inspector/set-field.ts'
import type { CellContext } from './cells.ts'
import type { Column, ListKind } from './columns.ts'

/** Puts typed text into a cell; answers why it may not stand there, or null. */
export function setCell(
  kind: ListKind,
  row: Id,
  column: Column,
  text: string,
  context: CellContext,
): FieldFault | null {
  const read = column.spec && textOf(column.spec.kind).read
  if (!column.spec || !read) return 'refused'
  const value = read(text, column.spec, context)
  return value.ok ? setField(kind, [row], column.key, value.value) : value.failure
}
