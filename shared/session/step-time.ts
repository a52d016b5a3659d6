import type { Instant } from '../lang/day.ts'
import type { Run, Session } from '../workshop/records/session.ts'
import { currentRun } from './session-run.ts'

const MS_PER_MINUTE = 60_000
const AMBER_FROM = 0.2
const RED_FROM = 0.05

/** How the time of a step stands, in milliseconds; left is negative when the step runs over. */
export interface StepTime {
  readonly planned: number
  readonly spent: number
  readonly left: number
  /** Calm, amber from a fifth of the time left, red from a twentieth; the words always stand beside the colour. */
  readonly mood: 'calm' | 'amber' | 'red'
}

/** How the time of one step of the agenda stands at a moment, over all the times the room came to it. */
export function timeOfStep(session: Session, step: number, at: Instant): StepTime {
  const planned = (session.agenda[step]?.minutes ?? 0) * MS_PER_MINUTE
  const spent = session.runs.filter(run => run.step === step).reduce((sum, run) => sum + spentIn(run, at), 0)
  const left = planned - spent
  return { planned, spent, left, mood: moodOf(left, planned) }
}

/** How the time of the current step stands at a moment; null while no step runs. */
export function timeLeft(session: Session, at: Instant): StepTime | null {
  const run = currentRun(session)
  return run && timeOfStep(session, run.step, at)
}

/** The milliseconds a run has lasted up to a moment, without the time its clock stood still; never negative. */
export function spentIn({ started, ended, paused, stoppedAt }: Run, at: Instant): number {
  const until = ended ?? stoppedAt ?? at
  return Math.max(0, Date.parse(until) - Date.parse(started) - (paused ?? 0))
}

function moodOf(left: number, planned: number): StepTime['mood'] {
  if (planned === 0) return 'calm'
  if (left <= planned * RED_FROM) return 'red'
  return left <= planned * AMBER_FROM ? 'amber' : 'calm'
}
