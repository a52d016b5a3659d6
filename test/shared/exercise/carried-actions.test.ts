import { expect, it } from 'vitest'
import { carriedActions } from '../../../shared/exercise/carried-actions.ts'
import { lastActions } from '../../../shared/exercise/exercises/last-actions.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { roomAt, saidBy } from '../../fixtures/room-at.ts'

const workshop = putRecords(workshopOf(), 'actions', [
  newRecord('actions', { id: 'later', title: 'Write the pitch', due: '2026-12-01' }),
  newRecord('actions', { id: 'moved', title: 'Ask five customers', due: '2026-11-01', state: 'moved' }),
  newRecord('actions', { id: 'done', title: 'Drop the claim', state: 'done' }),
])
const idsOf = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id)

it('every action that is not done waits, the earliest due first', () => {
  const { waiting, answered } = carriedActions(roomAt(workshop, lastActions))
  expect(idsOf(waiting)).toEqual(['moved', 'later'])
  expect(answered).toEqual([])
})

it('what this step has heard waits no more, also where it was moved again', () => {
  const said = [saidBy(null, { record: 'moved' }), saidBy(null, { record: 'moved' })]
  const { waiting, answered } = carriedActions(roomAt(workshop, lastActions, { said }))
  expect(idsOf(waiting)).toEqual(['later'])
  expect(idsOf(answered)).toEqual(['moved'])
})

it('what another step said about an action is no word on it', () => {
  const said = [saidBy(null, { step: 1, record: 'later' })]
  expect(carriedActions(roomAt(workshop, lastActions, { said })).answered).toEqual([])
})
