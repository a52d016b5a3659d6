import type { Instant } from '../lang/day.ts'
import type { Session } from '../workshop/records/session.ts'
import { currentRun } from './session-run.ts'
import { timeOfStep } from './step-time.ts'

const MS_PER_MINUTE = 60_000

/** One step of the agenda against the clock. */
export interface ScheduledStep {
  readonly step: number
  /** When it began, or will if all goes on as planned. */
  readonly from: Instant
  /** Planned and real minutes in milliseconds; real is null before the room came to it. */
  readonly planned: number
  readonly real: number | null
  readonly state: 'done' | 'current' | 'ahead' | 'passed-over' | 'cut'
}

/** The whole session against the clock. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[]
  readonly plannedEnd: Instant
  readonly expectedEnd: Instant
  /** How far behind the plan the room is, in milliseconds; negative when it is ahead. */
  readonly behind: number
}

/**
 * How the agenda stands at a moment. The expected end is now, plus what is left of the current step, plus the
 * planned minutes of every step ahead that is not cut; steps the room has been to or passed over do not come again.
 */
export function scheduleOf(session: Session, at: Instant): Schedule {
  const start = session.runs[0]?.started ?? at
  const current = currentRun(session)?.step ?? null
  let clock = Date.parse(start)
  const steps = session.agenda.map((planned, step): ScheduledStep => {
    const time = timeOfStep(session, step, at)
    const first = session.runs.find(run => run.step === step)
    const state = stateOf(planned.cut, step, current, first !== undefined, session)
    const from = first ? Date.parse(first.started) : clock
    if (state === 'current') clock = Date.parse(at) + Math.max(0, time.left)
    else if (state === 'done') clock = Math.max(clock, from + time.spent)
    else if (state === 'ahead') clock = from + time.planned
    return { step, from: toInstant(from), planned: time.planned, real: first ? time.spent : null, state }
  })
  const plannedEnd = Date.parse(start) + totalMinutes(session) * MS_PER_MINUTE
  const expectedEnd = session.endedAt
    ? Date.parse(session.endedAt)
    : expectedFrom(session, steps, current, at)
  return {
    steps,
    plannedEnd: toInstant(plannedEnd),
    expectedEnd: toInstant(expectedEnd),
    behind: expectedEnd - plannedEnd,
  }
}

/** All minutes of the plan, those of steps that were cut included. */
export function totalMinutes({ agenda }: Pick<Session, 'agenda'>): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

function stateOf(
  cut: boolean,
  step: number,
  current: number | null,
  visited: boolean,
  session: Session,
): ScheduledStep['state'] {
  if (step === current) return 'current'
  if (visited) return 'done'
  if (cut) return 'cut'
  return session.endedAt !== null || (current !== null && step < current) ? 'passed-over' : 'ahead'
}

function expectedFrom(
  session: Session,
  steps: readonly ScheduledStep[],
  current: number | null,
  at: Instant,
): number {
  const left = current === null ? 0 : Math.max(0, timeOfStep(session, current, at).left)
  const ahead = steps.filter(({ state }) => state === 'ahead').reduce((sum, { planned }) => sum + planned, 0)
  return Date.parse(at) + left + ahead
}

function toInstant(ms: number): Instant {
  return new Date(ms).toISOString()
}
