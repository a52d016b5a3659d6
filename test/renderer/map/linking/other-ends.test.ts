import { expect, it } from 'vitest'
import { otherEnds } from '../../../../renderer/map/linking/other-ends.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const inventions = withInvention(withInvention(workshopOf(), 'Line cards'), 'Twin processor')
const cards = withPitch(withBenefit(inventions, 'Never drops a call'), 'On the line in a day')
const workshop = withLink(cards, 'Twin processor', 'Never drops a call')
const titles = (id: string, typed: string) => otherEnds(workshop, id, typed).map(end => end.title)

it('offers both columns beside a benefit, those already linked last', () => {
  expect(titles('Never drops a call', '')).toEqual(['On the line in a day', 'Line cards', 'Twin processor'])
})

it('puts titles that begin with the letters first', () => {
  expect(titles('Never drops a call', 'line')).toEqual(['Line cards', 'On the line in a day'])
})

it('offers an invention benefits only', () => {
  expect(titles('Line cards', '')).toEqual(['Never drops a call'])
})

it('marks what is linked already', () => {
  expect(otherEnds(workshop, 'Twin processor', 'never')[0]?.isLinked).toBe(true)
})
