import { expect, it } from 'vitest'
import { paidFunctions } from '../../../shared/team/paid-functions.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { withParticipant } from '../../fixtures/room-of.ts'

it('are those in which somebody is known to be paid on deals, each once and in their order', () => {
  const room = [
    ['Sue', 'Sales', 'yes'],
    ['Sam', 'Sales', 'yes'],
    ['Rob', 'R&D', 'yes'],
    ['Val', 'Service', 'unknown'],
    ['Ina', 'IP', 'no'],
  ] as const
  const { participants } = room.reduce(
    (held, [name, by, paidOnDeal]) => withParticipant(held, name, { function: by, paidOnDeal }),
    workshopOf(),
  )
  expect(paidFunctions(participants.values())).toEqual(['R&D', 'Sales'])
})
