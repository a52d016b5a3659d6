import { expect, it } from 'vitest'
import { analyse } from '../../../../shared/finding/analyse.ts'
import { composeReport } from '../../../../shared/report/compose-report.ts'
import { wordsIn } from '../../../../shared/words/words.ts'
import { snapshotOf } from '../../../../shared/workshop/document-of.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withPitch } from '../../../fixtures/map-of.ts'
import { withSession } from '../../../fixtures/room-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const DAY = '2026-03-14'
const base = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })

function sectionOf(workshop: Workshop, id: string) {
  const options = { asOf: DAY, words: wordsIn('en'), paper: 'a4', confidential: false } as const
  return composeReport(workshop, analyse(workshop, DAY), options).sections.find(section => section.id === id)
}

const tableIn = (workshop: Workshop, id: string) => {
  const table = sectionOf(workshop, id)?.blocks.find(({ kind }) => kind === 'table')
  return table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : undefined
}

it('tells every voter from check-in to check-out, never an average', () => {
  const asked = withSession(base, DAY, {
    checkIn: [{ function: 'Sales', scores: [5, 2], sentence: null }],
    checkOut: [
      { function: 'Sales', scores: [3, 4], sentence: 'We sell what we build.' },
      { function: 'IP', scores: [], sentence: 'File early.' },
    ],
  })
  expect(tableIn(asked, 'room')).toEqual([
    ['Sales', '2 5', '3 4', 'We sell what we build.'],
    ['IP', '–', '–', 'File early.'],
  ])
  expect(sectionOf(asked, 'room')?.heading).toBe(
    'The room began at 2 to 5 fingers and ended at 3 to 4 fingers',
  )
})

it('has nothing to tell of a room that was not asked', () => {
  expect(sectionOf(withSession(base, DAY), 'room')).toBeUndefined()
})

const round = newRecord('rounds', {
  id: 'round',
  question: 'Which gap costs us most?',
  method: 'dots',
  subjects: ['a', 'b'],
  options: [
    { id: 'a', title: 'Sound: R&D ahead' },
    { id: 'b', title: 'Cost claim unproven' },
  ],
  state: 'closed',
})
const ballots = (['Sales', 'Sales', 'Sales', 'R&D'] as const).map((by, at) =>
  newRecord('ballots', {
    id: `ballot ${at}`,
    round: 'round',
    function: by,
    choices: [{ subject: by === 'Sales' ? 'b' : 'a', value: 1, concern: at === 0 }],
  }),
)

it('tells the votes with the winner first, and nobody’s vote alone', () => {
  const voted = putRecords(putRecords(base, 'rounds', [round]), 'ballots', ballots)
  expect(tableIn(voted, 'votes')).toEqual([
    ['Cost claim unproven', '3', '3', '1'],
    ['Sound: R&D ahead', '1', '1', '0'],
  ])
  expect(sectionOf(voted, 'votes')?.heading).toBe('The room voted for “Cost claim unproven”')
})

it('tells nothing of a vote that is still open or that nobody took part in', () => {
  const open = putRecords(base, 'rounds', [{ ...round, state: 'open' }])
  expect(sectionOf(putRecords(open, 'ballots', ballots), 'votes')).toBeUndefined()
  expect(sectionOf(putRecords(base, 'rounds', [round]), 'votes')).toBeUndefined()
})

it('tells what has changed since the last session whose state is another', () => {
  const then = withSession(base, '2026-02-28', { snapshot: snapshotOf(base) })
  const now = withPitch(then, 'Pure sound', { emphasis: 40 })
  const held = withSession(now, DAY, { snapshot: snapshotOf(now) })
  const section = sectionOf(held, 'changes')
  expect(section?.lead).toContain('Since 28 February: pitches: 1 new')
  expect(JSON.stringify(section)).toContain('"kind":"trend"')
  expect(tableIn(held, 'changes')?.[0]?.[0]).toBe('Alignment (higher is better)')
})

it('has nothing to tell while nothing has changed, or no state is known', () => {
  expect(sectionOf(withSession(base, DAY, { snapshot: snapshotOf(base) }), 'changes')).toBeUndefined()
  expect(sectionOf(withSession(base, '2026-02-28'), 'changes')).toBeUndefined()
})
