import type { Id } from '../../shared/lang/id.ts'
import type { FormCollection } from './fields/forms.ts'

/** Names the field of a record, or of several that are edited together, on the page. */
export function recordFieldId(form: FormCollection, ids: readonly Id[], field: string): string {
  const several = ids.length > 1 ? `-${ids.length}` : ''
  return `${form}-${encodeURIComponent(ids[0] ?? '')}${several}-${field}`
}

/** Sends the keyboard to a field of a record that is shown. */
export function focusField(form: FormCollection, id: Id, field: string): void {
  document.getElementById(recordFieldId(form, [id], field))?.focus()
}
