import { failed, ok, type Result } from '../../../shared/lang/result.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { FieldFault } from './check-field.ts'
import type { Option, Options } from './field-kinds.ts'

/** An option in words, with its number in front where the number means something. */
export function optionName(option: Option, spec: Options, words: Words): string {
  const name = spec.names(words)[option] ?? String(option)
  return typeof option === 'number' && !spec.spelled ? `${option} ${name}` : name
}

/** The option somebody typed: by its word, its own name, or letters that only one option begins with. */
export function readOption(text: string, spec: Options, words: Words): Result<Option | null, FieldFault> {
  const typed = text.trim().toLowerCase()
  if (typed === '') return ok(null)
  const names = spec.names(words)
  const spoken = (option: Option) =>
    [String(option), names[option] ?? '', optionName(option, spec, words)].map(name => name.toLowerCase())
  const exact = spec.options.find(option => spoken(option).includes(typed))
  if (exact !== undefined) return ok(exact)
  const begun = spec.options.filter(option => spoken(option).some(name => name.startsWith(typed)))
  return begun.length === 1 && begun[0] !== undefined ? ok(begun[0]) : failed('not-an-option')
}
