import fc from 'fast-check'
import { expect, it } from 'vitest'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import { removeCards } from '../../../../shared/map/edits/remove-cards.ts'
import { mergeWorkshops } from '../../../../shared/workshop/merge/merge-workshops.ts'
import { readWorkshop } from '../../../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../../shared/workshop/write-workshop.ts'
import { anyWorkshop } from '../../../fixtures/arbitrary-workshop.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'

const base = withBenefit(withInvention(workshopOf(), 'Belt'), 'Safety')
const at = (workshop: Workshop, updatedAt: string): Workshop => ({
  ...workshop,
  header: { ...workshop.header, updatedAt },
})
const MORNING = '2026-03-14T09:00:00Z'
const NOON = '2026-03-14T12:00:00Z'
const effort = (workshop: Workshop, value: number) =>
  patchCard(workshop, 'invention', 'Belt', { effort: value })

it('leaves a workshop as it is when the other copy is the same', () => {
  fc.assert(
    fc.property(anyWorkshop, workshop => {
      const { workshop: merged, conflicts } = mergeWorkshops(workshop, workshop, null)
      expect(writeWorkshop(merged)).toBe(writeWorkshop(workshop))
      expect(conflicts).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('takes over what only the other copy changed, and keeps what only ours did', () => {
  const ours = effort(base, 12)
  const theirs = withInvention(base, 'Airbag')
  const { workshop, conflicts } = mergeWorkshops(ours, theirs, base)
  expect(workshop.inventions.get('Belt')?.effort).toBe(12)
  expect(workshop.inventions.has('Airbag')).toBe(true)
  expect(conflicts).toEqual([])
})

it('lists what both changed, and lets the newer change hold', () => {
  const { workshop, conflicts } = mergeWorkshops(
    at(effort(base, 12), MORNING),
    at(effort(base, 20), NOON),
    base,
  )
  expect(workshop.inventions.get('Belt')?.effort).toBe(20)
  expect(conflicts).toMatchObject([{ collection: 'inventions', id: 'Belt', chosen: 'theirs' }])
})

it('lets the room choose the older change instead', () => {
  const choices = new Map([['inventions Belt', 'ours' as const]])
  const { workshop } = mergeWorkshops(
    at(effort(base, 12), MORNING),
    at(effort(base, 20), NOON),
    base,
    choices,
  )
  expect(workshop.inventions.get('Belt')?.effort).toBe(12)
})

it('keeps a change although the other copy removed the record later', () => {
  const removed = at(removeCards(base, new Set(['Belt'])), NOON)
  const { workshop, conflicts } = mergeWorkshops(at(effort(base, 12), MORNING), removed, base)
  expect(workshop.inventions.get('Belt')?.effort).toBe(12)
  expect(conflicts).toMatchObject([{ id: 'Belt', theirs: null, chosen: 'ours' }])
})

it('removes what one copy removed and the other left alone', () => {
  const { workshop } = mergeWorkshops(base, removeCards(base, new Set(['Belt'])), base)
  expect(workshop.inventions.has('Belt')).toBe(false)
})

it('keeps everything that either copy holds when no common state is known', () => {
  const { workshop } = mergeWorkshops(withInvention(base, 'Airbag'), withInvention(base, 'Bumper'), null)
  expect([...workshop.inventions.keys()].toSorted()).toEqual(['Airbag', 'Belt', 'Bumper'])
})

it('brings a removed card back when the other copy has linked it meanwhile', () => {
  const ours = removeCards(base, new Set(['Belt']))
  const { workshop } = mergeWorkshops(ours, withLink(base, 'Belt', 'Safety'), base)
  expect(workshop.inventions.has('Belt')).toBe(true)
})

it('always makes a workshop that can be opened again', () => {
  fc.assert(
    fc.property(anyWorkshop, anyWorkshop, anyWorkshop, fc.boolean(), (ours, theirs, earlier, known) => {
      const { workshop } = mergeWorkshops(ours, theirs, known ? earlier : null)
      const read = readWorkshop(writeWorkshop(workshop), { freshId: () => 'fresh' })
      expect(read.ok ? [] : read.failure).toEqual([])
    }),
    { numRuns: 60 },
  )
})
