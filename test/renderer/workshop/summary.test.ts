import { expect, it } from 'vitest'
import { summarise } from '../../../renderer/workshop/summary.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

it('an action that was moved is still to be done', () => {
  const states = ['open', 'moved', 'done', 'dropped'] as const
  const actions = states.map(state => newRecord('actions', { id: state, title: state, state }))
  expect(summarise(putRecords(workshopOf(), 'actions', actions), '2026-11-21').openActions).toBe(2)
})
