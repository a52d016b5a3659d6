import { expect, it } from 'vitest'
import { FUNCTION_LETTERS, functionNamed, TeamFunction } from '../../../shared/team/team-function.ts'

it('gives every function a letter of its own', () => {
  expect(new Set(Object.values(FUNCTION_LETTERS)).size).toBe(TeamFunction.options.length)
})

it.each(TeamFunction.options)('finds %s by its letter and by its name, in any case', name => {
  expect(functionNamed(FUNCTION_LETTERS[name].toLowerCase())).toBe(name)
  expect(functionNamed(name.toUpperCase())).toBe(name)
})

it('finds a function by the beginning of its name when only one begins so', () => {
  expect(functionNamed('sal')).toBe('Sales')
  expect(functionNamed('lead')).toBe('Leadership')
  expect(functionNamed('in')).toBe('Innovation')
})

it('finds none where the name is unknown or empty', () => {
  expect([functionNamed('se'), functionNamed('x'), functionNamed(''), functionNamed('sales dept')]).toEqual([
    'Service',
    null,
    null,
    null,
  ])
})
