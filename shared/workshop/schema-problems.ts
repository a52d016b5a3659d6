import { assertNever } from '../lang/assert-never.ts'
import type { z } from '../lang/zod.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { pathOf, problem } from './problem.ts'

type Issue = z.core.$ZodIssue
type Told = readonly [ProblemCode, Problem['params']?]

/** What a schema found wrong with a value, told in our own codes, at places below `where`. */
export function schemaProblems(
  value: unknown,
  issues: readonly Issue[],
  where: readonly PropertyKey[],
): Problem[] {
  return issues.map(issue => {
    const [code, params] = told(issue, valueAt(value, issue.path))
    return problem(code, pathOf([...where, ...issue.path]), params)
  })
}

function told(issue: Issue, value: unknown): Told {
  if (value === undefined) return ['missing']
  switch (issue.code) {
    case 'invalid_type':
      return toldType(issue.expected, value)
    case 'too_small':
      return toldSmall(issue.origin === 'string', Number(issue.minimum))
    case 'too_big':
      return issue.origin === 'string'
        ? ['too-long', { most: Number(issue.maximum) }]
        : ['too-great', { most: Number(issue.maximum) }]
    case 'invalid_format':
      return toldFormat(issue.format)
    case 'invalid_value':
      return ['not-one-of', { options: issue.values.map(String).join(', ') }]
    case 'invalid_union':
      return ['not-one-of', { options: optionsOf(issue.errors).join(', ') }]
    case 'custom':
      return issue.params?.code === 'unsound-text' ? ['unsound-text'] : ['not-valid']
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return ['not-valid']
    default:
      return assertNever(issue)
  }
}

function toldType(expected: string, value: unknown): Told {
  if (expected === 'int' && typeof value === 'number') return ['not-whole']
  return ['wrong-type', { expected: expected === 'int' ? 'number' : expected, found: typeOf(value) }]
}

function toldSmall(isText: boolean, least: number): Told {
  return isText ? ['too-short', { least }] : ['too-small', { least }]
}

function toldFormat(format: string): Told {
  if (format === 'date') return ['not-a-day']
  if (format === 'datetime') return ['not-an-instant']
  return format === 'regex' ? ['not-an-id'] : ['not-valid']
}

function optionsOf(errors: readonly (readonly Issue[])[]): string[] {
  return errors.flat().flatMap(issue => (issue.code === 'invalid_value' ? issue.values.map(String) : []))
}

/** The kind of value that stands in the file, in the words of JSON. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite'
  return typeof value
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<PropertyKey, unknown>)[step]
  }
  return current
}
