import { expect, it } from 'vitest'
import { charter } from '../../../../shared/exercise/exercises/charter.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

it('is open for every function that has not said what it gives and what it needs', () => {
  const workshop = putRecords(workshopOf(), 'contributions', [
    newRecord('contributions', { id: 'one', function: 'Sales', gives: 'Feedback', needs: 'A roadmap' }),
    newRecord('contributions', { id: 'two', function: 'IP', gives: 'Freedom to operate' }),
  ])
  expect(gapsAt(charter, roomAt(workshop, charter))).toEqual([
    'charter-empty 5 R&D Marketing Service Finance IP',
  ])
  expect(factsAt(charter, roomAt(workshop, charter))).toEqual(['contributions 2'])
})

it('asks the functions that this workshop requires, as the stage does', () => {
  const held = workshopOf()
  const workshop = { ...held, header: { ...held.header, requiredFunctions: ['Product', 'Sales'] as const } }
  expect(gapsAt(charter, roomAt(workshop, charter))).toEqual(['charter-empty 2 Product Sales'])
})
