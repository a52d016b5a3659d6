import { failed, ok, type Result } from '../../../shared/lang/result.ts'
import type { FieldFault } from './check-field.ts'

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const COMMA_GROUP = /^[+-]?\d{1,3}(?:,\d{3})+$/
const COMMA_DECIMAL = /^[+-]?\d*,\d+$/
const SPACES = /[\s\u00A0\u202F'’]/g

/** The number somebody typed, with a dot or a comma for the decimals; blank is unknown, never 0. */
export function readAmount(text: string): Result<number | null, FieldFault> {
  const typed = text.replace(SPACES, '').replace('−', '-').replace(/%$/, '')
  if (typed === '') return ok(null)
  // "1,234" is a thousand to some and little more than one to others.
  if (COMMA_GROUP.test(typed)) return failed('ambiguous-number')
  const plain = COMMA_DECIMAL.test(typed) ? typed.replace(',', '.') : typed
  return PLAIN.test(plain) ? ok(Number(plain)) : failed('not-a-number')
}
