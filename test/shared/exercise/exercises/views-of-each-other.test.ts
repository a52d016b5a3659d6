import { expect, it } from 'vitest'
import { viewsOfEachOther } from '../../../../shared/exercise/exercises/views-of-each-other.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'

const both = withParticipant(withParticipant(workshopOf(), 'engineer'), 'seller', { function: 'Sales' })

it('misses the functions that have not said what they think or want', () => {
  const view = newRecord('perceptions', { id: 'v', from: 'Sales', about: 'R&D', kind: 'want', text: 'Dates' })
  const room = roomAt(putRecords(both, 'perceptions', [view]), viewsOfEachOther)
  expect(gapsAt(viewsOfEachOther, room)).toEqual(['perceptions-missing 1 R&D'])
  expect(factsAt(viewsOfEachOther, room)).toEqual(['perceptions 1'])
})

it('is written in silence and shown together', () => {
  expect(viewsOfEachOther.silent).toBe(true)
})
