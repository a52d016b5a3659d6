import fc from 'fast-check'
import { expect, it } from 'vitest'
import { driftMoves } from '../../../shared/session/drift-moves.ts'

const shares = (drifts: Readonly<Record<string, number | null>>) =>
  Object.entries(drifts).map(([id, drift]) => ({ id, p: null, q: null, drift }))
const moved = (then: Record<string, number | null>, now: Record<string, number | null>) =>
  driftMoves(shares(then), shares(now)).map(({ benefit }) => benefit)

it('names the benefits whose drift moved, the most moved first', () => {
  expect(moved({ Sound: 0.5, Ease: -0.5 }, { Sound: 0.4, Ease: -0.1 })).toEqual(['Ease', 'Sound'])
})

it('takes less than a point for no move', () => {
  expect(moved({ Sound: 0.5, Ease: 0.1 }, { Sound: 0.509, Ease: 0.11 })).toEqual(['Ease'])
})

it('takes what is new, gone or not assessed for no move', () => {
  expect(moved({ Gone: 0.3, Unknown: null, Lost: 0.2 }, { New: 0.3, Unknown: 0.2, Lost: null })).toEqual([])
})

it('tells the same way back, the other way round', () => {
  const drifts = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(drifts, drifts, (then, now) => {
      const there = driftMoves(shares(then), shares(now))
      const back = driftMoves(shares(now), shares(then))
      const turned = back.map(({ benefit, before, after }) => ({ benefit, before: after, after: before }))
      expect(new Set(there.map(move => JSON.stringify(move)))).toEqual(
        new Set(turned.map(move => JSON.stringify(move))),
      )
    }),
  )
})
