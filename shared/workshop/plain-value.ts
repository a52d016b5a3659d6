import { MAX_DEPTH } from './parse-text.ts'
import type { Problem } from './problem.ts'
import { pathOf, problem } from './problem.ts'

/** An object of a parsed file, before anything about it is believed. */
export type Raw = Readonly<Record<string, unknown>>

/** True for an object with fields, not for a list or null. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stops a value from being plain data: nesting too deep (a cycle has no end), or a key that swaps prototypes. */
export function faultsOfPlainValue(value: unknown): Problem[] {
  const faults: Problem[] = []
  const steps: PropertyKey[] = []
  const visit = (current: unknown): boolean => {
    if (typeof current !== 'object' || current === null) return true
    if (steps.length >= MAX_DEPTH) {
      faults.push(problem('too-deep', '', { levels: MAX_DEPTH }))
      return false
    }
    return keysOf(current).every(key => {
      steps.push(key)
      if (key === '__proto__') faults.push(problem('forbidden-key', pathOf(steps), { key }))
      const goOn = visit((current as Record<PropertyKey, unknown>)[key])
      steps.pop()
      return goOn
    })
  }
  visit(value)
  return faults
}

function keysOf(value: object): readonly (string | number)[] {
  return Array.isArray(value) ? [...value.keys()] : Object.keys(value)
}

const MAY_NAME_PROTOTYPE = /__proto__|\\u005f/i

/** False when a JSON text cannot hold the forbidden key, however it is escaped, so that the walk can be spared. */
export function mayNamePrototype(text: string): boolean {
  return MAY_NAME_PROTOTYPE.test(text)
}

/** The parsed record together with the fields, at any depth, that only a newer version knows. */
export function keepUnknown<Value>(raw: unknown, known: Value): Value {
  if (typeof known !== 'object' || known === null || typeof raw !== 'object' || raw === null) return known
  const kept = known as Record<string, unknown>
  let grown: Record<string, unknown> | undefined
  for (const key of Object.keys(raw)) {
    const given = (raw as Raw)[key]
    // Nearly every field of nearly every record ends here.
    if (given === kept[key]) continue
    const isKnown = Object.hasOwn(kept, key)
    const value = isKnown ? keepUnknown(given, kept[key]) : given
    if (isKnown && value === kept[key]) continue
    grown ??= Array.isArray(kept) ? ([...kept] as unknown as Record<string, unknown>) : { ...kept }
    grown[key] = value
  }
  return (grown ?? known) as Value
}
