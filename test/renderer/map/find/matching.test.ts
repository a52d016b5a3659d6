import { expect, it } from 'vitest'
import {
  asksForAnything,
  concernedBy,
  matching,
  NO_QUERY,
  type Query,
} from '../../../../renderer/map/find/matching.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'

const inventions = withInvention(
  withInvention(workshopOf(), 'Voice mail', { status: 'idea' }),
  'Twin processor',
  { note: 'swaps in mid-call', status: 'shipping' },
)
const workshop = withEvidence(
  withLink(withBenefit(inventions, 'Never drops a call'), 'Twin processor', 'Never drops a call'),
  'Voice mail',
)
const found = (query: Partial<Query>) => [...matching(workshop, { ...NO_QUERY, ...query })]

it('finds every word somewhere in title or note, in any case', () => {
  expect(found({ text: 'CALL swap' })).toEqual(['Twin processor'])
  expect(found({ text: 'call' })).toEqual(['Twin processor', 'Never drops a call'])
})

it('narrows by kind and status', () => {
  expect(found({ kind: 'benefit' })).toEqual(['Never drops a call'])
  expect(found({ status: 'idea' })).toEqual(['Voice mail'])
})

it('finds what has no link and what no customer was heard on', () => {
  expect(found({ isUnlinked: true })).toEqual(['Voice mail'])
  expect(found({ isUnevidenced: true })).toEqual(['Twin processor', 'Never drops a call'])
})

it('asks for nothing while it is empty', () => {
  expect(asksForAnything({ ...NO_QUERY, text: '  ' })).toBe(false)
  expect(asksForAnything({ ...NO_QUERY, isUnlinked: true })).toBe(true)
})

it('finds the cards that a finding is about, and both ends of a link', () => {
  const [link] = workshop.links.values()
  const [benefit] = workshop.benefits.keys()
  const findings = new Map([
    [link?.id ?? '', [{ rule: 'one-sided-why' }]],
    [benefit ?? '', [{ rule: 'no-evidence' }]],
  ])
  expect([...concernedBy(workshop, 'one-sided-why', findings)]).toEqual([link?.from, link?.to])
  expect([...matching(workshop, NO_QUERY, concernedBy(workshop, 'no-evidence', findings))]).toEqual([benefit])
})
