import { expect, it } from 'vitest'
import { tidy } from '../../../../renderer/map/acts/tidy.ts'
import { useSaid } from '../../../../renderer/map/said.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { columnsOf } from '../../../../shared/layout/tidy/layered-graph.ts'
import { crossingsIn } from '../../../../shared/layout/tidy/tidy-order.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const crossings = () => crossingsIn(columnsOf(theWorkshop()))

function crossed() {
  const inventions = withInvention(withInvention(workshopOf(), 'i1'), 'i2')
  const cards = withBenefit(withBenefit(inventions, 'b1'), 'b2')
  return withLink(withLink(cards, 'i1', 'b2'), 'i2', 'b1')
}

it('takes crossings away in one step', async () => {
  await openWith(crossed())
  await tidy()
  expect(crossings()).toBe(0)
  undo()
  expect(crossings()).toBe(1)
})

it('says so where there is nothing to tidy', async () => {
  await openWith(withInvention(workshopOf(), 'alone'))
  await tidy()
  expect(useSaid.getState().text).toContain('Nothing to tidy')
})
