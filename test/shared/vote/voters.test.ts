import { expect, it } from 'vitest'
import { votersIn } from '../../../shared/vote/voters.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'
import { withParticipant } from '../../fixtures/room-of.ts'

const people = [
  ['Ada', { function: 'R&D', part: null }],
  ['Bo', { function: 'Sales', part: 'approver' }],
  ['Cy', { function: 'Sales', part: 'facilitator' }],
  ['Di', { function: null, part: null }],
] as const
const workshop = people.reduce((room, [name, fields]) => withParticipant(room, name, fields), workshopOf())

it('everybody votes but the facilitator and those whose function nobody knows', () => {
  expect([...votersIn(workshop, null)]).toEqual([
    ['R&D', 1],
    ['Sales', 1],
  ])
})

it('only those who are there vote', () => {
  const session = sessionOf(['dots'], { attendees: ['Bo', 'Cy', 'somebody who was deleted'] })
  expect([...votersIn(workshop, session)]).toEqual([['Sales', 1]])
})
