import { beforeEach, describe, expect, it } from 'vitest'
import { linkCards, linkToNew, strengthen } from '../../../../renderer/map/acts/link.ts'
import { useMapState } from '../../../../renderer/map/map-state.ts'
import { useSaid } from '../../../../renderer/map/said.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const links = () => [...theWorkshop().links.values()].map(({ from, to, strength }) => [from, to, strength])

beforeEach(() =>
  openWith(withPitch(withBenefit(withInvention(workshopOf(), 'Processor'), 'Calls'), 'Reliable')),
)

describe('linking two cards', () => {
  it('runs from the invention to the benefit, whichever was named first', () => {
    linkCards('Calls', 'Processor')
    expect(links()).toEqual([['Processor', 'Calls', 3]])
  })

  it('goes to the new link, so that a digit gives its strength', () => {
    linkCards('Processor', 'Calls')
    const { current, lastLink } = useMapState.getState()
    expect(theWorkshop().links.has(current ?? '')).toBe(true)
    expect(lastLink).toBe(current)
  })

  it('never joins an invention with a pitch, and says why', () => {
    linkCards('Processor', 'Reliable')
    expect(links()).toEqual([])
    expect(useSaid.getState().text).toContain('from an invention to a benefit')
  })

  it('goes to the link that is already there instead of making another', () => {
    linkCards('Processor', 'Calls')
    const [first] = theWorkshop().links.keys()
    linkCards('Calls', 'Processor')
    expect(theWorkshop().links.size).toBe(1)
    expect(useMapState.getState().current).toBe(first)
  })
})

it('makes the missing card and its link in one step', () => {
  linkToNew('Calls', 'pitch', 'No caller waits')
  const [link] = theWorkshop().links.values()
  expect(theWorkshop().pitches.get(link?.to ?? '')?.title).toBe('No caller waits')
  undo()
  expect([theWorkshop().pitches.size, theWorkshop().links.size]).toEqual([1, 0])
})

it('gives a strength, and takes no step where nothing changes', () => {
  linkCards('Processor', 'Calls')
  const ids = [...theWorkshop().links.keys()]
  strengthen(ids, 9)
  strengthen(ids, 9)
  undo()
  expect(links()).toEqual([['Processor', 'Calls', 3]])
})
