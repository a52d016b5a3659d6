import { expect, it } from 'vitest'
import { staleMaterial } from '../../../../shared/exercise/exercises/stale-material.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

it('counts the pitches whose material nobody has looked at for half a year', () => {
  const fresh = withPitch(workshopOf(), 'Fresh', { reviewed: '2026-11-01' })
  const room = roomAt(withPitch(withPitch(fresh, 'Old', { reviewed: '2026-01-01' }), 'Never'), staleMaterial)
  expect(gapsAt(staleMaterial, room)).toEqual(['stale-pitches 2'])
  expect(factsAt(staleMaterial, room)).toEqual(['reviewed-pitches 1 of 3'])
})
