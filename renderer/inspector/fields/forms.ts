import { collections } from '../../../shared/workshop/collections.ts'
import { Header } from '../../../shared/workshop/header.ts'
import { actionFields } from './action-fields.ts'
import { benefitFields } from './benefit-fields.ts'
import { decisionFields } from './decision-fields.ts'
import { evidenceFields } from './evidence-fields.ts'
import type { FieldSpec } from './field-kinds.ts'
import { headerFields } from './header-fields.ts'
import { inventionFields } from './invention-fields.ts'
import { linkFields } from './link-fields.ts'
import { participantFields } from './participant-fields.ts'
import { pitchFields } from './pitch-fields.ts'

/** The fields of each record a person fills in; the inspector's forms and the list's columns come from here. */
export const forms = {
  inventions: inventionFields,
  benefits: benefitFields,
  pitches: pitchFields,
  links: linkFields,
  evidence: evidenceFields,
  participants: participantFields,
  decisions: decisionFields,
  actions: actionFields,
  header: headerFields,
} as const

export type FormName = keyof typeof forms
export type FieldKey<Name extends FormName> = keyof (typeof forms)[Name] & string

/** The collections whose records have a form. */
export type FormCollection = Exclude<FormName, 'header'>

/** One field of a form, found by its key; throws for a key the form does not have. */
export function fieldOf(form: FormName, key: string): FieldSpec {
  const spec = (forms[form] as Readonly<Record<string, FieldSpec>>)[key]
  if (!spec) throw new Error(`No field ${key} in ${form}`)
  return spec
}

/** The schema that every value of a form's field must satisfy. */
export function schemaOf(form: FormName) {
  return form === 'header' ? Header : collections[form]
}
