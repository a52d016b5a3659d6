import { expect, it } from 'vitest'
import { evidenceAndLostDeals } from '../../../../shared/exercise/exercises/evidence-and-lost-deals.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'

const benefit = withBenefit(workshopOf(), 'Sound')

it('asks for one lost deal, and for who heard what was said', () => {
  const room = roomAt(withEvidence(benefit, 'Sound'), evidenceAndLostDeals)
  expect(gapsAt(evidenceAndLostDeals, room)).toEqual(['lost-deals-missing 1', 'evidence-without-hearer 1'])
})

it('is complete with a lost deal that somebody heard of', () => {
  const told = withEvidence(benefit, 'Sound', { kind: 'lost-deal', heardBy: 'seller' })
  expect(gapsAt(evidenceAndLostDeals, roomAt(told, evidenceAndLostDeals))).toEqual([])
})

it('counts what was collected in this step only', () => {
  const told = withEvidence(withEvidence(benefit, 'Sound'), 'Sound', { kind: 'lost-deal' })
  const room = roomAt(told, evidenceAndLostDeals, { said: [saidBy('Sales', { record: 'evidence 2' })] })
  expect(factsAt(evidenceAndLostDeals, room)).toEqual(['evidence 1', 'lost-deals 1'])
})
