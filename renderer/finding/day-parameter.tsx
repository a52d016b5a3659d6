import { DateField } from '../ui/date-field.tsx'
import type { ParameterField } from './parameter-field.tsx'

/** A field for a calendar day. */
export function DayParameter({ label, value, onChoose }: ParameterField) {
  return <DateField label={label} value={typeof value === 'string' ? value : null} onCommit={onChoose} />
}
