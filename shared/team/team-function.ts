import { z } from '../lang/zod.ts'

/** The functions of a company that sit in the room. */
export const TeamFunction = z.enum([
  'R&D',
  'Product',
  'Innovation',
  'Sales',
  'Marketing',
  'Service',
  'Finance',
  'IP',
  'Leadership',
  'Other',
])
export type TeamFunction = z.infer<typeof TeamFunction>

/** The functions without which a decision meets its veto later (seed 002). */
export const REQUIRED_FUNCTIONS: readonly TeamFunction[] = [
  'R&D',
  'Sales',
  'Marketing',
  'Service',
  'Finance',
  'IP',
]

/** The functions that make what is sold; customers' words must reach them. */
export const CREATORS: readonly TeamFunction[] = ['R&D', 'Product', 'Innovation']

/** The letter by which a function is named while typing, as in the line of scores `S4 R2 M3`. */
export const FUNCTION_LETTERS = {
  'R&D': 'R',
  Product: 'P',
  Innovation: 'N',
  Sales: 'S',
  Marketing: 'M',
  Service: 'V',
  Finance: 'F',
  IP: 'I',
  Leadership: 'L',
  Other: 'O',
} as const satisfies Record<TeamFunction, string>

/** The function that a letter or the beginning of its name stands for; null when none or more than one does. */
export function functionNamed(text: string): TeamFunction | null {
  const sought = text.trim().toLocaleLowerCase('en')
  if (sought === '') return null
  const all = TeamFunction.options
  const byLetter = all.find(name => FUNCTION_LETTERS[name].toLocaleLowerCase('en') === sought)
  if (byLetter) return byLetter
  const begun = all.filter(name => name.toLocaleLowerCase('en').startsWith(sought))
  return begun.length === 1 ? (begun[0] ?? null) : null
}
