import { expect, it } from 'vitest'
import { signals } from '../../../../shared/exercise/exercises/signals.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { withEvidence, withParticipant } from '../../../fixtures/room-of.ts'

it('asks one thing of every function and counts what was heard', () => {
  const room = roomAt(
    withEvidence(withPitch(withParticipant(workshopOf(), 'seller', { function: 'Sales' }), 'Story'), 'Story'),
    signals,
  )
  expect(gapsAt(signals, room)).toEqual(['functions-silent 1 Sales'])
  const session = { ...room.session, said: [saidBy('Sales', { record: 'evidence 1' })] }
  expect(gapsAt(signals, { ...room, session })).toEqual([])
  expect(factsAt(signals, { ...room, session })).toEqual(['signals 1'])
})
