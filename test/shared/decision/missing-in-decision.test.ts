import { describe, expect, it } from 'vitest'
import { asksPremortem, missingIn } from '../../../shared/decision/missing-in-decision.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'

const decision = (given: object) => newRecord('decisions', { id: 'decision', ...given })
const complete = {
  option: 'We license it out',
  reason: 'Nobody here sells it',
  mover: 'Finance',
  approver: 'Head of R&D',
  reviewOn: '2027-03-01',
}

describe('what is still to say about a decision', () => {
  it('is nothing once what, why, who and when are said', () => {
    expect(missingIn(decision({ ...complete, approver: 'Head of Sales' }))).toEqual([])
  })

  it('is everything of a decision that only has a subject', () => {
    expect(missingIn(decision({ subject: 'The quiet cabin' }))).toEqual([
      'option',
      'reason',
      'mover',
      'approver',
      'review',
    ])
  })

  it('is a pre-mortem where the door opens one way, until one line of it stands', () => {
    const oneWay = { ...complete, approver: 'Head of Sales', door: 'one-way' }
    expect(missingIn(decision(oneWay))).toEqual(['premortem'])
    expect(missingIn(decision({ ...oneWay, premortem: ['The licensee sat on it'] }))).toEqual([])
  })

  it('is one approver where several are named', () => {
    expect(missingIn(decision({ ...complete, approver: 'Head of Sales, head of Service' }))).toEqual([
      'one-approver',
    ])
    expect(missingIn(decision({ ...complete, approver: 'Sales and Service' }))).toEqual(['one-approver'])
  })

  it('takes R&D for one function, not for two approvers', () => {
    expect(missingIn(decision(complete))).toEqual([])
  })
})

it('asks for a pre-mortem before Sales is refocused, whichever door it is', () => {
  expect(asksPremortem(decision({ option: 'refocus-sales' }))).toBe(true)
  expect(asksPremortem(decision({ option: 'license-out', door: 'two-way' }))).toBe(false)
})
