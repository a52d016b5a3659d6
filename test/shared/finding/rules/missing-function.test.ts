import { describe, expect, it } from 'vitest'
import { missingFunction } from '../../../../shared/finding/rules/missing-function.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { withParticipant, withSession } from '../../../fixtures/room-of.ts'

const ALL: readonly TeamFunction[] = ['R&D', 'Sales', 'Marketing', 'Service', 'Finance', 'IP']

const room = (...functions: readonly TeamFunction[]) =>
  functions.reduce((workshop, name) => withParticipant(workshop, name, { function: name }), workshopOf())

const without = (name: TeamFunction) => ALL.filter(other => other !== name)

describe('a function was not in the room', () => {
  it('is silent when all six were there', () => {
    expect(findingsOf(missingFunction, room(...ALL))).toEqual([])
  })
  it.each(['R&D', 'Sales'] as const)('is serious without %s', name => {
    expect(outcomeOf(missingFunction, room(...without(name)))).toEqual([`serious: ${name}`])
  })
  it.each(['Marketing', 'Service', 'Finance', 'IP'] as const)('is to be discussed without %s', name => {
    expect(outcomeOf(missingFunction, room(...without(name)))).toEqual([`discuss: ${name}`])
  })
  it('looks at who attended the last session, not at who takes part in the workshop', () => {
    const held = withSession(room(...ALL), '2026-03-01', { attendees: without('Service') })
    expect(outcomeOf(missingFunction, held)).toEqual(['discuss: Service'])
  })
  it('takes "everybody" for everybody', () => {
    expect(findingsOf(missingFunction, withSession(room(...ALL), '2026-03-01', { attendees: null }))).toEqual(
      [],
    )
  })
  it('looks at the latest session up to the day, whatever their order', () => {
    const full = withSession(room(...ALL), '2026-03-08')
    const earlier = withSession(full, '2026-03-01', { attendees: without('IP') })
    const planned = withSession(earlier, '2026-03-22', { attendees: [] })
    expect(findingsOf(missingFunction, planned)).toEqual([])
  })
  it('requires what the workshop requires', () => {
    const two = { ...room('R&D'), header: workshopOf({ requiredFunctions: ['R&D', 'Leadership'] }).header }
    expect(outcomeOf(missingFunction, two)).toEqual(['discuss: Leadership'])
  })
  it('says nothing while nobody is listed', () => {
    expect(findingsOf(missingFunction, workshopOf())).toEqual([])
  })
})
