import type { Id } from '../lang/id.ts'
import type { Choices, Parameter, ParameterKind } from './decision-option.ts'

/** A parameter that must be chosen. */
export function must(name: string, kind: ParameterKind): Parameter {
  return { name, kind, optional: false }
}

/** A parameter that may be left open. */
export function may(name: string, kind: ParameterKind): Parameter {
  return { name, kind, optional: true }
}

/** The id, code or day that was chosen; null when left open. */
export function chosenText(choices: Choices, name: string): Id | null {
  const chosen = choices[name]
  return typeof chosen === 'string' && chosen !== '' ? chosen : null
}

/** The number that was chosen; null when left open or not a number. */
export function chosenNumber(choices: Choices, name: string): number | null {
  const chosen = choices[name]
  return typeof chosen === 'number' && Number.isFinite(chosen) ? chosen : null
}

/** The parameters that must be chosen and have not been. */
export function missingChoices(parameters: readonly Parameter[], choices: Choices): readonly string[] {
  return parameters
    .filter(({ name, optional }) => !optional && (choices[name] === null || choices[name] === undefined))
    .map(({ name }) => name)
}
