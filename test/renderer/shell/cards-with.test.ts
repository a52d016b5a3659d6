import { expect, it } from 'vitest'
import { cardsWith } from '../../../renderer/shell/cards-with.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const wall = withPitch(
  withBenefit(withInvention(withInvention(workshopOf(), 'Call routing'), 'Voice mail'), 'Never drops a call'),
  'Nobody calls in vain',
)

const titles = (text: string, most = 10) => cardsWith(wall, text, most).map(({ card }) => card.title)

it('finds cards of every kind, inventions first', () => {
  expect(titles('call')).toEqual(['Call routing', 'Never drops a call', 'Nobody calls in vain'])
})

it('takes words in any order and any case', () => {
  expect(titles('ROUTING call')).toEqual(['Call routing'])
})

it('finds nothing for no words', () => {
  expect(titles('   ')).toEqual([])
})

it('stops at as many as were asked for', () => {
  expect(titles('call', 2)).toHaveLength(2)
})
