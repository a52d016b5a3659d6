import { describe, expect, it } from 'vitest'
import { addPeople, attendeesOf, readPerson, tick } from '../../../../renderer/session/series/attendees.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { sessionOf } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const workshop = withParticipant(
  withParticipant(workshopOf(), 'A seller', { function: 'Sales' }),
  'An engineer',
)
const names = (session: Parameters<typeof attendeesOf>[1], of = workshop) =>
  attendeesOf(of, session).map(({ name }) => name)

describe('who is there', () => {
  it('is everybody unless somebody is named', () => {
    expect(names(sessionOf([]))).toEqual(['A seller', 'An engineer'])
  })

  it('leaves out who was unticked', () => {
    expect(names(tick(workshop, sessionOf([]), 'A seller', false))).toEqual(['An engineer'])
  })

  it('is everybody again once the last one is ticked, those who come later included', () => {
    const without = tick(workshop, sessionOf([]), 'A seller', false)
    expect(tick(workshop, without, 'A seller', true).attendees).toBeNull()
  })
})

describe('a line about somebody', () => {
  it.each([
    ['S Head of sales', 'Head of sales', 'Sales'],
    ['R&D: Voice engineer', 'Voice engineer', 'R&D'],
    ['marketing Campaign lead', 'Campaign lead', 'Marketing'],
    ['Head of new ventures', 'Head of new ventures', null],
    ['Guest', 'Guest', null],
    ['S', 'S', null],
  ])('reads %s', (line, name, part) => {
    expect(readPerson(line)).toEqual({ name, function: part })
  })

  it('says nobody when it is blank', () => {
    expect(readPerson('  ')).toBeNull()
  })
})

describe('somebody new', () => {
  it('is there with everybody', () => {
    const session = sessionOf([])
    const joined = addPeople(
      putRecords(workshop, 'sessions', [session]),
      session,
      ['F Controller'],
      () => 'new',
    )
    expect(joined.participants.get('new')).toMatchObject({ name: 'Controller', function: 'Finance' })
    expect(joined.sessions.get('session')?.attendees).toBeNull()
  })

  it('is ticked where others are not there', () => {
    const session = sessionOf([], { attendees: ['A seller'] })
    const joined = addPeople(
      putRecords(workshop, 'sessions', [session]),
      session,
      ['F Controller'],
      () => 'new',
    )
    expect(joined.sessions.get('session')?.attendees).toEqual(['A seller', 'new'])
  })
})
