import { expect, it } from 'vitest'
import { whatChanged } from '../../../../shared/exercise/exercises/what-changed.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'

it('asks for nothing and counts what surprised the room', () => {
  const room = roomAt(workshopOf(), whatChanged, { said: [saidBy('IP', { text: 'Two filings less' })] })
  expect(gapsAt(whatChanged, room)).toEqual([])
  expect(factsAt(whatChanged, room)).toEqual(['reactions 1'])
})
