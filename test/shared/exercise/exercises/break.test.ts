import { expect, it } from 'vitest'
import { pause } from '../../../../shared/exercise/exercises/break.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

it('asks nothing of anybody', () => {
  const room = roomAt(workshopOf(), pause)
  expect([...gapsAt(pause, room), ...factsAt(pause, room)]).toEqual([])
})
