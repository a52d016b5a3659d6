import { describe, expect, it } from 'vitest'
import { oneSidedWhy } from '../../../../shared/finding/rules/one-sided-why.ts'
import type { Link } from '../../../../shared/map/link.ts'
import { findingsOf } from '../../../fixtures/findings-of.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'

const SAID = { whyFrom: 'It was the only way to keep the line up', whyTo: 'Hospitals ask for it' }

/** Ten inventions linked to one benefit, so many of them without both reasons. */
function linked(oneSided: number, lacking: Partial<Link> = { whyTo: null }) {
  let workshop = withBenefit(workshopOf(), 'Uptime')
  for (let at = 0; at < 10; at += 1) {
    workshop = withInvention(workshop, `Part ${at}`)
    workshop = withLink(workshop, `Part ${at}`, 'Uptime', { ...SAID, ...(at < oneSided ? lacking : {}) })
  }
  return workshop
}

describe('a why from one side only', () => {
  it('is silent when maker and seller each said why', () => {
    expect(findingsOf(oneSidedWhy, linked(0))).toEqual([])
  })
  it('is noted under three in ten links and discussed from there', () => {
    expect(findingsOf(oneSidedWhy, linked(2))[0]).toMatchObject({ severity: 'note', share: 0.2 })
    expect(findingsOf(oneSidedWhy, linked(3))[0]).toMatchObject({ severity: 'discuss', share: 0.3 })
  })
  it('is one finding that points at all the links', () => {
    const found = findingsOf(oneSidedWhy, linked(2))
    expect(found).toHaveLength(1)
    expect(found[0]?.subjects).toEqual(['Part 0 → Uptime', 'Part 1 → Uptime'])
  })
  it('misses either reason, and takes blanks for no reason', () => {
    expect(findingsOf(oneSidedWhy, linked(1, { whyFrom: null }))).toHaveLength(1)
    expect(findingsOf(oneSidedWhy, linked(1, { whyFrom: '  ' }))).toHaveLength(1)
  })
  it('does not ask about links that only might help', () => {
    expect(findingsOf(oneSidedWhy, linked(5, { whyTo: null, strength: 1 }))).toEqual([])
  })
  it('does not ask about retired inventions', () => {
    expect(findingsOf(oneSidedWhy, withInvention(linked(1), 'Part 0', { status: 'retired' }))).toEqual([])
  })
  it('counts a pair that was linked twice once, by the strongest', () => {
    const again = withLink(linked(0), 'Part 0', 'Uptime', { id: 'again', strength: 3, whyTo: null })
    expect(findingsOf(oneSidedWhy, again)).toEqual([])
  })
})
