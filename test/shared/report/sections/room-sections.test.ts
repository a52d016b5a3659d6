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

it('tells by function what the room said when it saw the map, and nothing else that was said', () => {
  const agenda = ['what-we-sell', 'reveal'].map(exercise => ({ exercise, minutes: 8 }))
  const say = (step: number, by: 'Sales' | 'R&D' | null, text: string) => ({
    step,
    function: by,
    record: null,
    text,
  })
  const said = [
    say(0, 'Sales', 'Hidden in silence'),
    say(1, 'Sales', 'We sell the past.'),
    say(1, 'R&D', 'Nobody told us.'),
    say(1, 'Sales', 'It is worse than I thought.'),
    say(1, null, 'So what?'),
  ]
  const held = withSession(
    base,
    DAY,
    newRecord('sessions', { id: `session ${DAY}`, date: DAY, agenda, said }),
  )
  expect(tableIn({ ...held, sessions: began(held) }, 'room')).toEqual([
    ['Sales', '“We sell the past.” “It is worse than I thought.”'],
    ['R&D', '“Nobody told us.”'],
    ['Somebody', '“So what?”'],
  ])
  expect(sectionOf({ ...held, sessions: began(held) }, 'room')?.heading).toBe('What the room said')
})

/** The sessions of a workshop, each begun, so that none is only planned. */
function began({ sessions }: Workshop): Workshop['sessions'] {
  const run = { step: 0, started: `${DAY}T09:00:00.000Z`, ended: null, paused: null, stoppedAt: null }
  return new Map([...sessions].map(([id, session]) => [id, { ...session, runs: [run] }]))
}

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

it('tells the votes of the last session that voted, and of which day they are', () => {
  const sessions = withSession(withSession(base, '2026-02-28'), DAY)
  const rounds = ['2026-02-28', DAY].map(day => ({
    ...round,
    id: `round ${day}`,
    question: `Asked on ${day}`,
    session: `session ${day}`,
  }))
  const votes = rounds.flatMap(({ id }) =>
    ballots.map(ballot => ({ ...ballot, id: `${id} ${ballot.id}`, round: id })),
  )
  const section = sectionOf(putRecords(putRecords(sessions, 'rounds', rounds), 'ballots', votes), 'votes')
  expect(section?.blocks).toHaveLength(1)
  expect(JSON.stringify(section)).toContain(`Asked on ${DAY}`)
  expect(section?.lead).toContain('The votes of the session on 14 March 2026.')
})

it('tells of scores how far apart they are, beside their sum', () => {
  const scored = putRecords(base, 'rounds', [{ ...round, method: 'score', budget: null }])
  const scores = ballots.map((ballot, at) => ({
    ...ballot,
    choices: [{ subject: 'a', value: at === 0 ? 5 : 1, concern: false }],
  }))
  expect(tableIn(putRecords(scored, 'ballots', scores), 'votes')?.[0]).toEqual([
    'Sound: R&D ahead',
    '8',
    '8',
    '1 to 5, 2.0 on average',
  ])
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

it('tells of which benefits the drift has moved, the most moved first', () => {
  const then = withSession(base, '2026-02-28', { snapshot: snapshotOf(base) })
  const now = mapOf({ Sound: 80, Ease: 20 }, { 'Easy to run': ['Ease'], 'Pure sound': ['Sound'] })
  const section = sectionOf({ ...now, sessions: then.sessions }, 'changes')
  const table = section?.blocks.find(block => block.kind === 'table' && block.label === 'Drift of benefits')
  expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells)).toEqual([
    ['Ease', '−50', '−30', '+20'],
    ['Sound', '+50', '+30', '−20'],
  ])
})

it('has nothing to tell while nothing has changed, or no state is known', () => {
  expect(sectionOf(withSession(base, DAY, { snapshot: snapshotOf(base) }), 'changes')).toBeUndefined()
  expect(sectionOf(withSession(base, '2026-02-28'), 'changes')).toBeUndefined()
})
