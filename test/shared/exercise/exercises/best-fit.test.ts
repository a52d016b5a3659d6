import { expect, it } from 'vitest'
import { bestFit } from '../../../../shared/exercise/exercises/best-fit.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

it('misses the levels of a benefit, and somebody who speaks for good enough', () => {
  const workshop = withBenefit(workshopOf(), 'Sound', { ours: 9, goodEnough: 6 })
  expect(gapsAt(bestFit, roomAt(workshop, bestFit))).toEqual([
    'benefits-without-levels 1',
    'advocate-missing 1',
  ])
  expect(factsAt(bestFit, roomAt(workshop, bestFit))).toEqual(['levels 1 of 1'])
})

it('takes a level of nought for a level', () => {
  const rated = withBenefit(workshopOf(), 'Sound', { ours: 0, goodEnough: 0, rival: 0 })
  const workshop = withParticipant(rated, 'advocate', { part: 'advocate' })
  expect(gapsAt(bestFit, roomAt(workshop, bestFit))).toEqual([])
})
