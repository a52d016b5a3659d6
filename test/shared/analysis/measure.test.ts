import { describe, expect, it } from 'vitest'
import { measure } from '../../../shared/analysis/measure.ts'
import { flatNumbers } from '../../fixtures/flat-numbers.ts'
import { GOLD_CASES, goldExpected, goldWorkshop } from '../../fixtures/gold.ts'

describe('the worked cases', () => {
  it.each(GOLD_CASES)('gives every figure of %s to nine digits', name => {
    const { asOf, metrics, alignmentBand } = goldExpected(name)
    const measured = measure(goldWorkshop(name), asOf)
    const found = flatNumbers({ ...measured.metrics, alignmentBand: measured.band })
    const expected = flatNumbers({ ...metrics, alignmentBand })
    for (const [path, value] of expected) expect(found.get(path), path).toBeCloseTo(value, 9)
    expect(expected.size).toBeGreaterThan(20)
  })
})
