import { expect, it } from 'vitest'
import { addLink, patchLink, removeLinks } from '../../../../shared/map/edits/links.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const room = withPitch(withBenefit(withInvention(workshopOf(), 'Belt'), 'Safety'), 'Safest car')
const link = { id: 'L', strength: 3 } as const

it('links an invention to a benefit, and a benefit to a pitch', () => {
  expect(addLink(room, { ...link, from: 'Belt', to: 'Safety' }).ok).toBe(true)
  expect(addLink(room, { ...link, from: 'Safety', to: 'Safest car' }).ok).toBe(true)
})

it.each([
  ['Belt', 'Safest car'],
  ['Safest car', 'Safety'],
  ['Safety', 'Belt'],
  ['Belt', 'Belt'],
  ['Belt', 'nowhere'],
])('refuses a link from %s to %s', (from, to) => {
  expect(addLink(room, { ...link, from, to })).toEqual({ ok: false, failure: 'not-allowed' })
})

it('refuses a second link between the same two cards', () => {
  const linked = withLink(room, 'Belt', 'Safety')
  expect(addLink(linked, { ...link, from: 'Belt', to: 'Safety' })).toEqual({
    ok: false,
    failure: 'already-linked',
  })
})

it('changes the reasons of a link and leaves its ends', () => {
  const linked = patchLink(withLink(room, 'Belt', 'Safety'), 'Belt → Safety', {
    whyFrom: 'Crash tests',
    strength: 1,
  })
  expect(linked.links.get('Belt → Safety')).toMatchObject({
    from: 'Belt',
    to: 'Safety',
    whyFrom: 'Crash tests',
    strength: 1,
  })
})

it('returns the very same map when there is nothing to remove', () => {
  expect(removeLinks(room, new Set(['nowhere']))).toBe(room)
})
