import { expect, it } from 'vitest'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import { removeCards } from '../../../../shared/map/edits/remove-cards.ts'
import { commonState } from '../../../../shared/workshop/merge/common-state.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, workshopOf } from '../../../fixtures/map-of.ts'

const at = (workshop: Workshop, hour: number): Workshop => ({
  ...workshop,
  header: { ...workshop.header, updatedAt: `2026-03-14T${String(hour).padStart(2, '0')}:00:00Z` },
})
const effort = (workshop: Workshop, value: number) =>
  patchCard(workshop, 'invention', 'Belt', { effort: value })

const empty = at(workshopOf(), 8)
const shared = at(effort(withBenefit(withInvention(empty, 'Belt'), 'Safety'), 5), 9)
const ours = at(effort(withInvention(shared, 'Airbag'), 12), 10)
const line = (...states: readonly Workshop[]) =>
  states.map((workshop, index) => ({ workshop, seq: states.length - 1 - index }))

it('finds the state that the copy was made of, although both went on since', () => {
  const theirs = at(withBenefit(shared, 'Comfort'), 11)
  expect(commonState(line(ours, shared, empty), theirs)).toBe(shared)
})

it('takes our own state as the common one when the copy was made of it', () => {
  expect(commonState(line(ours, shared, empty), at(effort(ours, 20), 11))).toBe(ours)
})

it('falls back to where the workshop began when the state between is not kept', () => {
  const theirs = at(withBenefit(shared, 'Comfort'), 11)
  expect(commonState(line(ours, empty), theirs)).toBe(empty)
})

it('never takes a state with a change that the copy has not seen', () => {
  const later = at(effort(shared, 7), 10)
  const theirs = at(withBenefit(shared, 'Comfort'), 11)
  expect(commonState(line(ours, later, shared, empty), theirs)).toBe(shared)
})

it('tells none when the oldest state that is kept may be younger than the copy', () => {
  const theirs = at(withBenefit(shared, 'Comfort'), 11)
  expect(commonState([{ workshop: ours, seq: 7 }], theirs)).toBeNull()
})

it('tells none that was edited later than the copy', () => {
  expect(commonState([{ workshop: at(shared, 12), seq: 0 }], shared)).toBeNull()
})

it('goes further back where a card of ours is missing in the copy, since the copy may never have seen it', () => {
  const theirs = at(removeCards(ours, new Set(['Airbag'])), 11)
  expect(commonState(line(ours, shared, empty), theirs)).toBe(shared)
})

it('does not mind in what order the fields of a record stand', () => {
  const belt = shared.inventions.get('Belt')
  const turned = Object.fromEntries(Object.entries(belt ?? {}).toReversed()) as typeof belt & object
  const theirs = at(withBenefit({ ...shared, inventions: new Map([['Belt', turned]]) }, 'Comfort'), 11)
  expect(commonState(line(ours, shared, empty), theirs)).toBe(shared)
})
