import { beforeEach, expect, it } from 'vitest'
import { cycleHorizon, cycleStatus } from '../../../../renderer/map/acts/cycle.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const invention = (id = 'Processor') => theWorkshop().inventions.get(id)

beforeEach(() => {
  const cards = withInvention(workshopOf(), 'Processor', { status: 'shipping' })
  const sold = withPitch(cards, 'Never down', { claim: 'research' })
  return openWith(withBenefit(withInvention(sold, 'Codec'), 'Calls'))
})

it('leads through the statuses and begins again', () => {
  cycleStatus(['Processor'])
  expect(invention()?.status).toBe('retired')
  cycleStatus(['Processor'])
  expect(invention()?.status).toBe('idea')
})

it('writes down since when the status holds', () => {
  cycleStatus(['Processor'])
  expect(invention()?.statusSince).toMatch(/^\d{4}-\d\d-\d\d$/)
})

it('leads a pitch, which has no status, through its claims', () => {
  cycleStatus(['Never down'])
  expect(theWorkshop().pitches.get('Never down')?.claim).toBe('pilot')
})

it('gives all chosen inventions the same', () => {
  cycleHorizon(['Codec', 'Processor', 'Calls'])
  expect([invention('Codec')?.horizon, invention()?.horizon]).toEqual([1, 1])
})
