import type { Id } from '../../shared/lang/id.ts'
import { type FieldKey, forms } from './fields/forms.ts'
import { RecordField } from './record-field.tsx'

interface EvidenceFormProps {
  readonly id: Id
  readonly isAboutShown?: boolean
}

const FIELDS = Object.keys(forms.evidence) as FieldKey<'evidence'>[]

/** The fields of a piece of evidence, the customer's words first. */
export function EvidenceForm({ id, isAboutShown = false }: EvidenceFormProps) {
  return FIELDS.filter(field => isAboutShown || field !== 'about').map(field => (
    <RecordField key={field} form="evidence" ids={[id]} field={field} />
  ))
}
