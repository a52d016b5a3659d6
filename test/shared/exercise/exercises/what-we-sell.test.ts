import { expect, it } from 'vitest'
import { whatWeSell } from '../../../../shared/exercise/exercises/what-we-sell.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const seller = withParticipant(workshopOf(), 'seller', { function: 'Sales' })
const told = withPitch(withPitch(seller, 'Never drops a call', { emphasis: 70 }), 'Easy to run', {
  emphasis: 30,
})
const spoken = { said: [saidBy('Sales', { record: 'Easy to run' })] }

it('is complete when all hundred points are given and every function has spoken', () => {
  expect(gapsAt(whatWeSell, roomAt(told, whatWeSell, spoken))).toEqual([])
})

it('says how many points are left or too many, and which pitch has none', () => {
  const third = withPitch(told, 'Sounds like the same room')
  expect(gapsAt(whatWeSell, roomAt(third, whatWeSell, spoken))).toEqual(['pitches-without-emphasis 1'])
  expect(gapsAt(whatWeSell, roomAt(withPitch(seller, 'One', { emphasis: 60 }), whatWeSell, spoken))).toEqual([
    'points-unspent 40',
  ])
  expect(gapsAt(whatWeSell, roomAt(withPitch(told, 'Two', { emphasis: 5 }), whatWeSell, spoken))).toEqual([
    'points-overspent 5',
  ])
})

it('names the functions that have said nothing', () => {
  expect(gapsAt(whatWeSell, roomAt(told, whatWeSell))).toEqual(['functions-silent 1 Sales'])
})

it('keeps a running total of points', () => {
  expect(factsAt(whatWeSell, roomAt(told, whatWeSell))).toEqual([
    'pitches 2',
    'benefits 0',
    'points 100 of 100',
  ])
})

it('is written in silence', () => {
  expect(whatWeSell.silent).toBe(true)
})
