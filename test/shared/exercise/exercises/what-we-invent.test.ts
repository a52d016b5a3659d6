import { expect, it } from 'vitest'
import { whatWeInvent } from '../../../../shared/exercise/exercises/what-we-invent.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const engineer = withParticipant(workshopOf(), 'engineer')
const spoken = { said: [saidBy('R&D')] }

it('misses effort, status and what it was meant for, and never takes unknown for zero', () => {
  const workshop = withInvention(withInvention(engineer, 'Voice mail store'), 'Free sample', { effort: 0 })
  expect(gapsAt(whatWeInvent, roomAt(workshop, whatWeInvent, spoken))).toEqual([
    'inventions-without-effort 1',
    'inventions-without-status 2',
    'inventions-without-intent 2',
  ])
})

it('asks nothing about what is retired', () => {
  const workshop = withInvention(engineer, 'Crossbar switch', { status: 'retired' })
  expect(gapsAt(whatWeInvent, roomAt(workshop, whatWeInvent, spoken))).toEqual([])
})

it('adds up the effort that is known', () => {
  const workshop = withInvention(withInvention(engineer, 'One', { effort: 12 }), 'Two')
  expect(factsAt(whatWeInvent, roomAt(workshop, whatWeInvent))).toEqual(['inventions 2', 'effort 12'])
})
