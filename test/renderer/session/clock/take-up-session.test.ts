import { beforeEach, describe, expect, it } from 'vitest'
import { keepTick } from '../../../../renderer/session/clock/last-tick.ts'
import { lastSeen, takeUpSession } from '../../../../renderer/session/clock/take-up-session.ts'
import { now } from '../../../../renderer/workshop/clock.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { currentRun, isPaused } from '../../../../shared/session/session-run.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { sessionOf } from '../../../fixtures/room-at.ts'

const run = (started: string) => ({ step: 1, started, ended: null, paused: null, stoppedAt: null })

function heldSince(started: string) {
  return putRecords(workshopOf(), 'sessions', [sessionOf(['check-in', 'dots'], { runs: [run(started)] })])
}

function theSession() {
  const [session] = theWorkshop().sessions.values()
  if (!session) throw new Error('No session is kept')
  return session
}

describe('a session that was cut off', () => {
  beforeEach(() => openWith(heldSince('2026-11-12T14:00:00.000Z')))

  it('is taken up at the same step with its clock standing', async () => {
    expect(await takeUpSession()).toBe(true)
    expect(isPaused(theSession())).toBe(true)
    expect(currentRun(theSession())?.step).toBe(1)
  })

  it('has its clock stand as of when it was last seen running', async () => {
    const before = now()
    await keepTick('session')
    await takeUpSession()
    expect(currentRun(theSession())?.stoppedAt?.localeCompare(before)).toBeGreaterThanOrEqual(0)
  })

  it('takes no notice of the clock of another session', async () => {
    await keepTick('another')
    await takeUpSession()
    expect(currentRun(theSession())?.stoppedAt).toBe('2026-11-12T14:00:00.000Z')
  })

  it('stays taken up when the step before is undone', async () => {
    await takeUpSession()
    undo()
    expect(isPaused(theSession())).toBe(true)
  })
})

it('leaves a clock alone that was stopped by hand', async () => {
  const stoppedAt = '2026-11-12T14:03:00.000Z'
  const session = sessionOf(['dots'], { runs: [{ ...run('2026-11-12T14:00:00.000Z'), step: 0, stoppedAt }] })
  await openWith(putRecords(workshopOf(), 'sessions', [session]))
  expect(await takeUpSession()).toBe(true)
  expect(currentRun(theSession())?.stoppedAt).toBe(stoppedAt)
})

it('has nothing to take up where no session is held', async () => {
  await openWith(workshopOf())
  expect(await takeUpSession()).toBe(false)
})

describe('the moment a session was last seen', () => {
  const session = sessionOf(['dots'], { runs: [{ ...run('2026-11-12T14:00:00.000Z'), step: 0 }] })
  const edited = (updatedAt: string | null) => {
    const workshop = workshopOf()
    return { ...workshop, header: { ...workshop.header, updatedAt } }
  }

  it('is its last tick', () => {
    expect(lastSeen(edited(null), session, '2026-11-12T14:09:00.000Z')).toBe('2026-11-12T14:09:00.000Z')
  })

  it('is the last edit where that came later', () => {
    const workshop = edited('2026-11-12T14:10:00.000Z')
    expect(lastSeen(workshop, session, '2026-11-12T14:09:00.000Z')).toBe('2026-11-12T14:10:00.000Z')
  })

  it('is the start of its step where nothing else is known', () => {
    expect(lastSeen(edited(null), session, null)).toBe('2026-11-12T14:00:00.000Z')
  })
})
