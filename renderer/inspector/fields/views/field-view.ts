import type { FieldFault } from '../check-field.ts'
import type { FieldKind, FieldSpec, ValueOf } from '../field-kinds.ts'

/** What the view of a field gets; committing answers why a value was not taken, or null. */
export interface FieldViewProps<Kind extends FieldKind> {
  /** Names the field of this record, for labels and for what was typed but not taken. */
  readonly id: string
  readonly spec: FieldSpec<Kind>
  readonly label: string
  readonly value: ValueOf[Kind]
  readonly onCommit: (value: ValueOf[Kind]) => FieldFault | null
  /** Stands in an empty field; says that nobody has said it, or that several records differ. */
  readonly blank: string
}
