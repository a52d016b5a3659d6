import { expect, it } from 'vitest'
import { scoreSpread } from '../../../shared/vote/score-spread.ts'
import { ballotOf } from '../../fixtures/vote-of.ts'

it('says how far apart the scores are, not only their middle', () => {
  const ballots = [ballotOf('Sales', { A: 1 }), ballotOf('R&D', { A: 5 }), ballotOf('R&D', { B: 2 })]
  expect(scoreSpread(ballots, 'A')).toEqual({ voters: 2, mean: 3, range: { lowest: 1, highest: 5 } })
})

it('does not know single scores where hands were counted together', () => {
  expect(scoreSpread([ballotOf('Sales', { A: 9 }, { voters: 3 })], 'A')).toEqual({
    voters: 3,
    mean: 3,
    range: null,
  })
})

it('says nothing about what nobody scored', () => {
  expect(scoreSpread([ballotOf('Sales', { A: 9 })], 'B')).toBeNull()
})
