import { describe, expect, it } from 'vitest'
import { findingKey } from '../../../shared/finding/finding.ts'
import {
  lastCount,
  newRound,
  subjectTitle,
  topOptions,
  votesByFinding,
} from '../../../shared/vote/round-of-step.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { sessionOf } from '../../fixtures/room-at.ts'
import { ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const finding = { rule: 'orphan-effort', subjects: ['fun'] }
const options = [
  { id: 'A', title: 'Nobody sells fun', finding },
  { id: 'B', title: 'Nobody builds towing', finding: null },
  { id: 'C', title: 'Nobody asks', finding: null },
]
const session = sessionOf(['dots'])
const counted = roundOn(['A', 'B', 'C'], { options, state: 'closed', session: 'session', step: 0 })
const workshop = putRecords(putRecords(workshopOf(), 'rounds', [counted]), 'ballots', [
  ballotOf('Sales', { B: 2 }),
  ballotOf('R&D', { A: 1 }),
])

describe('a round', () => {
  const given = { id: 'new', question: 'Why?', options, session: 'session', step: 0, budget: null }

  it('is open, on its options in their order, with the usual budget', () => {
    expect(newRound({ ...given, method: 'dots' })).toMatchObject({
      state: 'open',
      subjects: ['A', 'B', 'C'],
      budget: 1,
    })
  })

  it('keeps a budget of its own, but none where fingers are shown', () => {
    expect(newRound({ ...given, method: 'dots', budget: 3 }).budget).toBe(3)
    expect(newRound({ ...given, method: 'score', budget: 3 }).budget).toBeNull()
  })

  it('calls its subjects as the room read them, and cards by their title', () => {
    const cards = withBenefit(workshop, 'Quiet', { title: 'A quiet cabin' })
    expect(subjectTitle(cards, counted, 'A')).toBe('Nobody sells fun')
    expect(subjectTitle(cards, counted, 'Quiet')).toBe('A quiet cabin')
    expect(subjectTitle(cards, counted, 'gone')).toBe('gone')
  })
})

describe('the last count of a session', () => {
  it('is a closed vote with dots', () => {
    expect(lastCount(workshop, session)?.id).toBe('round')
    const open = putRecords(workshop, 'rounds', [{ ...counted, state: 'open' }])
    expect(lastCount(open, session)).toBeNull()
    const other = putRecords(workshop, 'rounds', [{ ...counted, session: 'another' }])
    expect(lastCount(other, session)).toBeNull()
  })

  it('hands on the options that got something, most first', () => {
    expect(topOptions(workshop, counted, 5).map(({ id }) => id)).toEqual(['B', 'A'])
    expect(topOptions(workshop, counted, 1).map(({ title }) => title)).toEqual(['Nobody builds towing'])
  })

  it('says what each finding got', () => {
    expect([...votesByFinding(workshop, session)]).toEqual([[findingKey(finding), 1]])
    expect(votesByFinding(workshopOf(), session).size).toBe(0)
  })
})
