import { failed, ok, type Result } from '../../../shared/lang/result.ts'
import { TITLE_MAX } from '../../../shared/lang/text.ts'
import type { z } from '../../../shared/lang/zod.ts'
import { type FormName, schemaOf } from './forms.ts'

/** Why a value may not stand in a field. */
export type FieldFault =
  | 'empty'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-day'
  | 'too-long'
  | 'unsound-text'
  | 'not-an-option'
  | 'refused'

/** Holds a value against the schema of its field before it goes into the workshop. */
export function checkField(form: FormName, key: string, value: unknown): Result<unknown, FieldFault> {
  const schema = (schemaOf(form).shape as Readonly<Record<string, z.ZodType>>)[key]
  if (!schema) throw new Error(`No field ${key} in ${form}`)
  const checked = schema.safeParse(value)
  if (checked.success) return ok(checked.data)
  return failed(faultOf(checked.error.issues[0], value))
}

function faultOf(issue: z.core.$ZodIssue | undefined, value: unknown): FieldFault {
  if (value === '') return 'empty'
  if (typeof value === 'string' && value.length > TITLE_MAX) return 'too-long'
  if (issue?.code === 'too_small') return 'too-small'
  if (issue?.code === 'too_big') return 'too-large'
  return typeof value === 'string' && issue?.code === 'custom' ? 'unsound-text' : 'refused'
}
