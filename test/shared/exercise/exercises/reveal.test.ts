import { expect, it } from 'vitest'
import { reveal } from '../../../../shared/exercise/exercises/reveal.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const seller = withParticipant(workshopOf(), 'seller', { function: 'Sales' })

it('asks two reactions of each function', () => {
  const once = roomAt(seller, reveal, { said: [saidBy('Sales', { text: 'So little on safety?' })] })
  expect(gapsAt(reveal, once)).toEqual(['reactions-missing 1 Sales'])
  const twice = roomAt(seller, reveal, {
    said: [saidBy('Sales', { text: 'So little on safety?' }), saidBy('Sales', { text: 'We knew.' })],
  })
  expect(gapsAt(reveal, twice)).toEqual([])
  expect(factsAt(reveal, twice)).toEqual(['reactions 2'])
})

it('takes a reaction of another step for none of its own', () => {
  const elsewhere = roomAt(seller, reveal, { said: [saidBy('Sales', { step: 3, text: 'Earlier' })] })
  expect(factsAt(reveal, elsewhere)).toEqual(['reactions 0'])
})
