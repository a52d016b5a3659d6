import { expect, it } from 'vitest'
import { freeCanvas } from '../../../../shared/exercise/exercises/free-canvas.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'

it('counts what stands on the map, whenever it was put there', () => {
  const room = roomAt(withPitch(withPitch(workshopOf(), 'Before'), 'Now'), freeCanvas, {
    said: [saidBy('Sales', { record: 'Now' })],
  })
  expect(gapsAt(freeCanvas, room)).toEqual([])
  expect(factsAt(freeCanvas, room)).toEqual(['inventions 0', 'benefits 0', 'pitches 2'])
})
