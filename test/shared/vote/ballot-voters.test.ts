import { expect, it } from 'vitest'
import { votersOfFunction } from '../../../shared/vote/ballot-voters.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'
import { withParticipant } from '../../fixtures/room-of.ts'
import { ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const dots = roundOn(['A', 'B'], { budget: 2 })
const session = sessionOf(['dots'])
const { choices } = ballotOf('Sales', { A: 4, B: 1 })

it('hands stand for those of the function who are there', () => {
  const workshop = withParticipant(workshopOf(), 'Bo', { function: 'Sales' })
  expect(votersOfFunction({ workshop, session }, dots, 'Sales', choices)).toBe(1)
})

it('hands stand for as many as it takes where nobody is listed', () => {
  const room = { workshop: workshopOf(), session }
  expect(votersOfFunction(room, dots, 'Sales', choices)).toBe(3)
  expect(votersOfFunction(room, roundOn(['A'], { method: 'fist', budget: null }), 'Sales', choices)).toBe(1)
  expect(votersOfFunction(room, dots, 'Sales', [])).toBe(1)
})
