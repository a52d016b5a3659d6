import type { ComponentType } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import type { FieldKind, ValueOf } from './fields/field-kinds.ts'
import { fieldViews } from './fields/field-views.ts'
import { type FormCollection, fieldOf } from './fields/forms.ts'
import { labelOf } from './fields/labels.ts'
import type { FieldViewProps } from './fields/views/field-view.ts'
import styles from './record-field.module.css'
import { recordFieldId } from './record-field-id.ts'
import { setField } from './set-field.ts'

interface RecordFieldProps {
  readonly form: FormCollection
  /** One record, or several that take the same value. */
  readonly ids: readonly Id[]
  readonly field: string
  /** Another word for the field than its usual label. */
  readonly label?: string
}

/** One field of a record or of several, with the view of its kind. */
export function RecordField({ form, ids, field, label }: RecordFieldProps) {
  const words = useWords()
  const spec = fieldOf(form, field)
  const first = ids[0] ?? ''
  const value = useWorkshop(({ workshop }) => valueIn(workshop, form, first, field))
  const isMixed = useWorkshop(({ workshop }) =>
    ids.some(id => !same(valueIn(workshop, form, id, field), value)),
  )
  const isLocked = useWorkshop(
    ({ workshop }) =>
      spec.kind === 'text' &&
      spec.after !== undefined &&
      value === null &&
      valueIn(workshop, form, first, spec.after) === null,
  )
  const View = fieldViews[spec.kind] as unknown as ComponentType<FieldViewProps<FieldKind>>
  if (isLocked) return <p className={styles.locked}>{words.inspector.wordsFirst}</p>
  return (
    <View
      id={recordFieldId(form, ids, field)}
      spec={spec}
      label={label ?? labelOf(words, form, field)}
      value={isMixed ? NOTHING[spec.kind] : (value as ValueOf[FieldKind])}
      onCommit={next => setField(form, ids, field, next)}
      blank={isMixed ? words.inspector.mixed : words.inspector.unknown}
    />
  )
}

/** What a field shows where the records do not say the same. */
const NOTHING: ValueOf = {
  title: '',
  line: null,
  text: null,
  amount: null,
  level: null,
  steps: null,
  choice: null,
  truth: null,
  'yes-no': 'unknown',
  day: null,
  tags: [],
  lines: [],
  functions: [],
  readiness: null,
  references: [],
  collateral: null,
  source: null,
  person: null,
  card: '',
  decision: null,
}

function valueIn(workshop: Workshop, form: FormCollection, id: Id, field: string): unknown {
  return (workshop[form].get(id) as Readonly<Record<string, unknown>> | undefined)?.[field]
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
