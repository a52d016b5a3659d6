import { beforeEach, expect, it } from 'vitest'
import { remove } from '../../../../renderer/map/acts/remove.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { select, useSelection } from '../../../../renderer/workshop/selection.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'

const sizes = () => {
  const { inventions, benefits, links, evidence } = theWorkshop()
  return [inventions.size, benefits.size, links.size, evidence.size]
}

beforeEach(() => {
  const cards = withBenefit(withInvention(workshopOf(), 'Processor'), 'Calls')
  return openWith(withEvidence(withLink(cards, 'Processor', 'Calls'), 'Calls'))
})

it('takes a card away with its links and its evidence, and brings all of it back', () => {
  remove(new Set(['Calls']))
  expect(sizes()).toEqual([1, 0, 0, 0])
  undo()
  expect(sizes()).toEqual([1, 1, 1, 1])
})

it('takes a link away and leaves its cards', () => {
  remove(new Set(['Processor → Calls']))
  expect(sizes()).toEqual([1, 1, 0, 1])
})

it('leaves nothing selected', () => {
  select(['Calls'])
  remove(new Set(['Calls']))
  expect(useSelection.getState().primary).toBeNull()
})
