import { describe, expect, it } from 'vitest'
import { checkDecision, decisionsToReview, expectedEffect } from '../../../shared/decision/expected-effect.ts'
import { optionOf } from '../../../shared/decision/options.ts'
import { whatIf } from '../../../shared/decision/what-if.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Expected } from '../../../shared/workshop/records/decision.ts'
import { goldExpected, goldWorkshop } from '../../fixtures/gold.ts'

const volvo = goldWorkshop('volvo')
const { asOf } = goldExpected('volvo')
const today = analyse(volvo, asOf)

const decided = (expected: readonly Expected[], subjects = ['I2']) =>
  newRecord('decisions', {
    id: 'D1',
    finding: { rule: 'side-road', subjects: [...subjects] },
    expected: [...expected],
  })

const outcome = (before: number | null, after: number | null, metric = 'alignment') =>
  checkDecision(decided([{ metric, before, after }]), today).effects[0]

describe('what a decision expected', () => {
  it('is what the option changes, and only that', () => {
    const option = optionOf('leverage-identity')
    const choices = { invention: 'I2', benefit: 'B1', strength: 9 }
    const computed = option && whatIf(volvo, option, choices, ['I2'], asOf)
    if (!computed?.ok) throw new Error('no effect')
    expect(expectedEffect(computed.value)).toEqual([
      { metric: 'alignment', before: expect.closeTo(0.49, 9), after: expect.closeTo(0.65, 9) },
    ])
  })
})

describe('at the next opening', () => {
  it('came true when the number is where it was expected, or beyond', () => {
    expect(outcome(0.3, 0.49)).toMatchObject({ now: expect.closeTo(0.49, 9), outcome: 'came-true' })
    expect(outcome(0.3, 0.4)?.outcome).toBe('came-true')
    expect(outcome(0.6, 0.5)?.outcome).toBe('came-true')
  })
  it('is on the way when it moved as expected but not far enough', () => {
    expect(outcome(0.3, 0.6)?.outcome).toBe('on-the-way')
    expect(outcome(0.6, 0.3)?.outcome).toBe('on-the-way')
  })
  it('did not come true when it stayed or went the other way', () => {
    expect(outcome(0.49, 0.6)?.outcome).toBe('did-not')
    expect(outcome(0.55, 0.6)?.outcome).toBe('did-not')
  })
  it('is unknown where a number is not assessed', () => {
    expect(outcome(null, 0.6)?.outcome).toBe('unknown')
    expect(outcome(0.3, 0.6, 'a metric of an older version')).toMatchObject({ now: null, outcome: 'unknown' })
  })
  it('tells whether the finding it answered is gone', () => {
    expect(checkDecision(decided([]), today).findingGone).toBe(false)
    expect(checkDecision(decided([], ['I1']), today).findingGone).toBe(true)
    expect(checkDecision(newRecord('decisions', { id: 'D2' }), today).findingGone).toBeNull()
  })
  it('brings up the decisions whose day has come, the oldest first', () => {
    const reviewed = (id: string, reviewOn: string | null) => newRecord('decisions', { id, reviewOn })
    const workshop = putRecords(volvo, 'decisions', [
      reviewed('later', '2025-03-02'),
      reviewed('today', '2025-03-01'),
      reviewed('long ago', '2025-01-01'),
      reviewed('never', null),
    ])
    expect(decisionsToReview(workshop.decisions, asOf).map(({ id }) => id)).toEqual(['long ago', 'today'])
  })
})
