import { beforeEach, describe, expect, it } from 'vitest'
import {
  agendaOf,
  dayOfNext,
  editAgenda,
  plannedSession,
  planSession,
  startSession,
} from '../../../../renderer/session/series/plan-session.ts'
import { useView } from '../../../../renderer/shell/view.ts'
import { today } from '../../../../renderer/workshop/clock.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { agendas } from '../../../../shared/exercise/agendas.ts'
import { totalMinutes } from '../../../../shared/session/schedule.ts'
import { currentRun, sessionInProgress } from '../../../../shared/session/session-run.ts'
import { wordsIn } from '../../../../shared/words/words.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { withSession } from '../../../fixtures/room-of.ts'

const words = wordsIn('en')
const [express] = agendas.map(template => agendaOf(words, template))
const planned = () => plannedSession(theWorkshop(), today())

function plan() {
  if (!express) throw new Error('There is no template')
  planSession(express)
  const session = planned()
  if (!session) throw new Error('Nothing is planned')
  return session
}

describe('planning a session', () => {
  beforeEach(() => openWith(workshopOf()))

  it('takes over the steps and minutes of a template, in words', () => {
    expect(plan()).toMatchObject({ template: 'Express', date: today() })
    expect(totalMinutes(plan())).toBe(90)
    expect(plan().agenda.map(({ title }) => title)).toContain('Decide the top two')
  })

  it('begins with the actions of last time that are open, whatever the agenda', async () => {
    const owed = newRecord('actions', { id: 'a', title: 'Ask five customers' })
    await openWith(putRecords(workshopOf(), 'actions', [owed]))
    expect(
      plan()
        .agenda.map(({ exercise }) => exercise)
        .slice(0, 2),
    ).toEqual(['last-actions', 'check-in'])
    await openWith(putRecords(workshopOf(), 'actions', [{ ...owed, state: 'done' }]))
    expect(plan().agenda[0]?.exercise).toBe('check-in')
  })

  it('asks for open actions once only', async () => {
    const owed = newRecord('actions', { id: 'a', title: 'Ask five customers' })
    await openWith(putRecords(workshopOf(), 'actions', [owed]))
    const weekly = agendas.find(({ id }) => id === 'weekly')
    if (weekly) planSession(agendaOf(words, weekly))
    expect(planned()?.agenda.filter(({ exercise }) => exercise === 'last-actions')).toHaveLength(1)
  })

  it('changes the one plan there is when another agenda is chosen', () => {
    plan()
    planSession({ title: 'Mine', steps: [] })
    expect(theWorkshop().sessions.size).toBe(1)
  })

  it('can be undone', () => {
    plan()
    undo()
    expect(planned()).toBeNull()
  })
})

describe('starting a session', () => {
  beforeEach(() => openWith(workshopOf()))

  it('opens its first step in the console', () => {
    startSession(plan())
    const session = sessionInProgress(theWorkshop())
    expect(session && currentRun(session)?.step).toBe(0)
    expect(useView.getState().tab).toBe('console')
  })

  it('passes over a first step that was cut', () => {
    const session = plan()
    const [first] = session.agenda
    if (first) editAgenda(session, session.agenda.with(0, { ...first, cut: true }))
    startSession(thePlan())
    const held = sessionInProgress(theWorkshop())
    expect(held && currentRun(held)?.step).toBe(1)
  })

  it('leaves no plan beside it', () => {
    startSession(plan())
    expect(theWorkshop().sessions.size).toBe(1)
    expect(planned()).toBeNull()
  })

  it('is not taken away by undoing the planning', () => {
    const session = plan()
    editAgenda(session, session.agenda.slice(1))
    startSession(thePlan())
    undo()
    undo()
    undo()
    expect(sessionInProgress(theWorkshop())?.agenda).toHaveLength(8)
    expect(theWorkshop().sessions.size).toBe(1)
  })
})

function thePlan() {
  const session = planned()
  if (!session) throw new Error('Nothing is planned')
  return session
}

describe('the day of the next session', () => {
  it('is the one that was set at the last', () => {
    const workshop = withSession(workshopOf(), '2026-03-12', { endedAt: '2026-03-12T15:30:00.000Z' })
    expect(dayOfNext(workshop, '2026-03-14')).toBe('2026-03-28')
  })

  it('follows the cadence where none was set', () => {
    const ended = { endedAt: '2026-03-12T15:30:00.000Z', nextDate: null }
    expect(dayOfNext(withSession(workshopOf(), '2026-03-12', ended), '2026-03-14')).toBe('2026-03-26')
  })

  it('is today once that day has passed, or before the first session', () => {
    const workshop = withSession(workshopOf(), '2026-03-12', { endedAt: '2026-03-12T15:30:00.000Z' })
    expect(dayOfNext(workshop, '2026-05-01')).toBe('2026-05-01')
    expect(dayOfNext(workshopOf(), '2026-05-01')).toBe('2026-05-01')
  })
})
