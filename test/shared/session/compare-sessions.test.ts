import { expect, it } from 'vitest'
import { analyse } from '../../../shared/finding/analyse.ts'
import { changedFields, compareStates } from '../../../shared/session/compare-sessions.ts'
import { stateAfter } from '../../../shared/session/state-after.ts'
import { snapshotOf } from '../../../shared/workshop/document-of.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withInvention, withPitch } from '../../fixtures/map-of.ts'
import { TODAY, withEvidence, withSession } from '../../fixtures/room-of.ts'
import { mapOf } from '../../fixtures/share-map.ts'

const read = (workshop: Workshop) => ({ workshop, analysis: analyse(workshop, TODAY) })
const base = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })

it('sees nothing between a state and itself', () => {
  const { records, gone, came } = compareStates(read(base), read(base))
  expect([records, gone, came]).toEqual([[], [], []])
})

it('names the findings that are gone and those that are new', () => {
  const sold = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'], 'Pure sound': ['Sound'] })
  const { gone, came } = compareStates(read(base), read(sold))
  expect(gone.map(({ rule }) => rule)).toContain('orphan-effort')
  const back = compareStates(read(sold), read(base))
  expect(back.came.map(({ rule }) => rule)).toContain('orphan-effort')
  expect(came.map(({ rule }) => rule)).not.toContain('orphan-effort')
})

it('keeps every finding on exactly one side', () => {
  const after = read(withEvidence(base, 'Easy to run'))
  const { came, stayed } = compareStates(read(base), after)
  expect(came.length + stayed.length).toBe(after.analysis.findings.length)
})

it('counts what came, went and changed, and takes a new place in the column for no change', () => {
  const [some] = base.pitches.values()
  const moved = withPitch(base, 'Easy to run', { ...some, place: 7 })
  expect(compareStates(read(base), read(moved)).records).toEqual([])
  const changed = withInvention(withPitch(base, 'Easy to run', { ...some, emphasis: 1 }), 'New switch')
  expect(compareStates(read(base), read(changed)).records).toEqual([
    { collection: 'inventions', added: ['New switch'], removed: [], changed: [] },
    { collection: 'pitches', added: [], removed: [], changed: ['Easy to run'] },
  ])
})

it('finds the state a session ended with again, and the sessions held by then', () => {
  const held = withSession(withSession(base, '2026-02-14', { snapshot: snapshotOf(base) }), '2026-03-14')
  const first = held.sessions.get('session 2026-02-14')
  const state = first && stateAfter(withPitch(held, 'Later'), first)
  expect(state && [...state.pitches.keys()]).toEqual([...base.pitches.keys()])
  expect(state && [...state.sessions.keys()]).toEqual(['session 2026-02-14'])
})

it('knows no state of a session at whose end nothing was frozen', () => {
  const held = withSession(base, '2026-02-14')
  const [session] = held.sessions.values()
  expect(session && stateAfter(held, session)).toBeNull()
})

it('names the fields that changed, lists and words within them too', () => {
  const [sold] = base.pitches.values()
  if (!sold) throw new Error('no pitch')
  expect(changedFields(sold, { ...sold, place: 3 })).toEqual([])
  expect(changedFields(sold, { ...sold, emphasis: 1, claim: 'pilot' })).toEqual(['emphasis', 'claim'])
  const known = { ...sold, references: [{ customer: 'A', stage: 'pilot' }] }
  expect(changedFields(known, structuredClone(known))).toEqual([])
  expect(changedFields(known, { ...known, references: [{ customer: 'A', stage: 'installed' }] })).toEqual([
    'references',
  ])
})
