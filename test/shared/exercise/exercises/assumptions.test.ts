import { expect, it } from 'vitest'
import { assumptions } from '../../../../shared/exercise/exercises/assumptions.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const assumed = (fields: object) =>
  roomAt(
    putRecords(workshopOf(), 'assumptions', [
      newRecord('assumptions', { id: 'a', text: 'They lease', ...fields }),
    ]),
    assumptions,
  )

it('is overdue from the day after its review', () => {
  expect(gapsAt(assumptions, assumed({ reviewBy: '2026-11-11' }))).toEqual(['assumptions-overdue 1'])
  expect(gapsAt(assumptions, assumed({ reviewBy: '2026-11-12' }))).toEqual([])
})

it('asks for a day of review, but not of what has broken', () => {
  expect(gapsAt(assumptions, assumed({}))).toEqual(['assumptions-without-review 1'])
  expect(gapsAt(assumptions, assumed({ state: 'broken' }))).toEqual([])
  expect(factsAt(assumptions, assumed({}))).toEqual(['assumptions 1'])
})
