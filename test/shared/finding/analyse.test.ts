import { describe, expect, it } from 'vitest'
import { analyse } from '../../../shared/finding/analyse.ts'
import { GOLD_CASES, goldExpected, goldWorkshop } from '../../fixtures/gold.ts'

describe('the worked cases', () => {
  it.each(GOLD_CASES)('finds in %s exactly what was found by hand', name => {
    const { asOf, findings } = goldExpected(name)
    const found = analyse(goldWorkshop(name), asOf).findings
    const plain = found.map(({ rule, subjects, severity, share, robust }) => ({
      rule,
      subjects,
      severity,
      share: expect.closeTo(share ?? Number.NaN, 9),
      robust,
    }))
    expect(found).toHaveLength(findings.length)
    expect(findings).toEqual(expect.arrayContaining(plain))
  })
})

describe('the thresholds of a workshop', () => {
  it('decide what fires, so that an old report reproduces', () => {
    const volvo = goldWorkshop('volvo')
    const { header } = volvo
    const strict = { ...header, thresholds: { ...header.thresholds, shareMin: 0.16, driftDiscuss: 0.6 } }
    const found = analyse({ ...volvo, header: strict }, goldExpected('volvo').asOf).findings
    expect(found.map(({ rule }) => rule)).toEqual(['side-road'])
  })
})
