import { expect, it } from 'vitest'
import { linkAndWhy } from '../../../../shared/exercise/exercises/link-and-why.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const cards = withPitch(withBenefit(withInvention(workshopOf(), 'Switch'), 'Sound'), 'Best system')

it('counts the cards that stand alone', () => {
  const room = roomAt(withLink(cards, 'Switch', 'Sound'), linkAndWhy)
  expect(gapsAt(linkAndWhy, room)).toEqual([
    'cards-without-link 1',
    'links-without-reason 1',
    'links-without-evidence 1',
  ])
  expect(factsAt(linkAndWhy, room)).toEqual(['cards-linked 2 of 3', 'links-with-reasons 0 of 1'])
})

it('is content with both reasons and the words of a customer', () => {
  const why = {
    whyFrom: 'It had to be the best.',
    whyTo: 'They ask for it.',
    customerWords: 'We hear every word.',
  }
  const linked = withLink(withLink(cards, 'Switch', 'Sound', why), 'Sound', 'Best system', why)
  expect(gapsAt(linkAndWhy, roomAt(linked, linkAndWhy))).toEqual([])
})

it('asks no reason of a link that might only help', () => {
  const linked = withLink(withLink(cards, 'Switch', 'Sound', { strength: 1 }), 'Sound', 'Best system', {
    strength: 1,
  })
  expect(gapsAt(linkAndWhy, roomAt(linked, linkAndWhy))).toEqual([])
})
