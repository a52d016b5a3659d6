import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  applyChange,
  diffWorkshops,
  fitChange,
  invertChange,
  isEmptyChange,
} from '../../../shared/workshop/change.ts'
import { patchRecord, removeRecords } from '../../../shared/workshop/edit-records.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { anyWorkshop } from '../../fixtures/arbitrary-workshop.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'

const versions = fc
  .tuple(anyWorkshop, anyWorkshop)
  .map(([before, after]) => ({ before, after: { ...after, extra: before.extra } }))
const runs = { numRuns: 25 }

it('leads from one version to the other', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const reached = applyChange(before, diffWorkshops(before, after))
      expect(writeWorkshop(reached)).toBe(writeWorkshop(after))
    }),
    runs,
  )
})

it('is undone by its inverse', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const undone = applyChange(after, invertChange(diffWorkshops(before, after)))
      expect(writeWorkshop(undone)).toBe(writeWorkshop(before))
    }),
    runs,
  )
})

it('is itself again when turned around twice', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const change = diffWorkshops(before, after)
      expect(invertChange(invertChange(change))).toEqual(change)
    }),
    runs,
  )
})

it('is empty between a workshop and itself', () => {
  fc.assert(
    fc.property(anyWorkshop, workshop => {
      expect(isEmptyChange(diffWorkshops(workshop, workshop))).toBe(true)
    }),
    runs,
  )
})

it('names only the record that was edited', () => {
  const before = withInvention(withInvention(workshopOf(), 'Belt'), 'Airbag')
  const after = patchRecord(before, 'inventions', 'Belt', { effort: 3 })
  expect(diffWorkshops(before, after).records.map(({ id }) => id)).toEqual(['Belt'])
})

it('brings a removed card back on undo', () => {
  const before = withInvention(workshopOf(), 'Belt', { effort: 3 })
  const after = removeRecords(before, 'inventions', ['Belt'])
  const undone = applyChange(after, invertChange(diffWorkshops(before, after)))
  expect(undone.inventions.get('Belt')?.effort).toBe(3)
})

it('leaves alone what was removed since', () => {
  const before = withInvention(workshopOf(), 'Radar')
  const after = patchRecord(before, 'inventions', 'Radar', { effort: 3 })
  const removed = removeRecords(after, 'inventions', ['Radar'])
  const undoing = fitChange(invertChange(diffWorkshops(before, after)), removed)
  expect(applyChange(removed, undoing).inventions.size).toBe(0)
})
