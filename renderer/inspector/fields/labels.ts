import type { Words } from '../../../shared/words/words.ts'
import type { FieldKey, FormName } from './forms.ts'

type Labels = { readonly [Name in FormName]: Readonly<Record<FieldKey<Name>, string>> }

/** The label of every field of every form; a language that lacks one does not compile. */
export function labelsIn(words: Words): Labels {
  return words.inspector.field
}

/** The label of one field. */
export function labelOf(words: Words, form: FormName, key: string): string {
  return (labelsIn(words)[form] as Readonly<Record<string, string>>)[key] ?? key
}
