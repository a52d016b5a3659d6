import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestAfter, digestOf } from '../../../renderer/storage/digest.ts'
import { diffWorkshops } from '../../../shared/workshop/change.ts'
import { anyWorkshop } from '../../fixtures/arbitrary-workshop.ts'

it('is the same whether it follows every change or reads the workshop whole', () => {
  fc.assert(
    fc.property(anyWorkshop, anyWorkshop, (before, after) => {
      const change = diffWorkshops(before, after)
      expect(digestAfter(digestOf(before), change)).toEqual(digestOf(after))
    }),
    { numRuns: 50 },
  )
})

it('tells two workshops apart that differ in any record', () => {
  fc.assert(
    fc.property(anyWorkshop, anyWorkshop, (one, other) => {
      fc.pre(
        diffWorkshops(one, other).records.some(
          ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
        ),
      )
      expect(digestOf(one)).not.toEqual(digestOf(other))
    }),
    { numRuns: 50 },
  )
})
