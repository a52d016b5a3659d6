import { expect, it } from 'vitest'
import { stressTest } from '../../../../shared/exercise/exercises/stress-test.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

it('asks what a pitch pays and whether Service can keep it', () => {
  const workshop = withPitch(workshopOf(), 'Easy to run', { serviceVerdict: 'unknown' })
  expect(gapsAt(stressTest, roomAt(workshop, stressTest))).toEqual([
    'commission-unknown 1',
    'service-verdict-unknown 1',
  ])
})

it('takes a gap for a verdict and no commission for an answer', () => {
  const workshop = withPitch(workshopOf(), 'Easy to run', { serviceVerdict: 'gap', commissionPercent: 0 })
  expect(gapsAt(stressTest, roomAt(workshop, stressTest))).toEqual([])
  expect(factsAt(stressTest, roomAt(workshop, stressTest))).toEqual(['service-verdicts 1 of 1'])
})
