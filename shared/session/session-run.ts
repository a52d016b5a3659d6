import type { Instant } from '../lang/day.ts'
import type { Run, Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The run of the step the room is at; null before the session has started and after it has ended. */
export function currentRun({ runs, endedAt }: Session): Run | null {
  const last = runs.at(-1)
  return endedAt === null && last?.ended === null ? last : null
}

/** True while the room sits: the session has started and not ended. */
export function isRunning(session: Session): boolean {
  return currentRun(session) !== null
}

/** The session that is being held; null when none is. */
export function sessionInProgress(workshop: Workshop): Session | null {
  return [...workshop.sessions.values()].find(isRunning) ?? null
}

/** True while the clock of the current step stands still. */
export function isPaused(session: Session): boolean {
  return currentRun(session)?.stoppedAt != null
}

/** The session at a step: what ran before ends now, and the clock of the step starts or goes on; nothing else changes. */
export function goToStep(session: Session, step: number, at: Instant): Session {
  if (currentRun(session)?.step === step || !session.agenda[step]) return session
  const next: Run = { step, started: at, ended: null, paused: null, stoppedAt: null }
  return { ...session, endedAt: null, runs: [...endRun(session, at), next] }
}

/** The session with the clock of its step stopped. */
export function pauseRun(session: Session, at: Instant): Session {
  return changeRun(session, run =>
    run.stoppedAt ? run : { ...run, stoppedAt: at < run.started ? run.started : at },
  )
}

/** The session with the clock of its step running again; the time it stood still counts as paused. */
export function resumeRun(session: Session, at: Instant): Session {
  return changeRun(session, run => (run.stoppedAt ? goOn(run, run.stoppedAt, at) : run))
}

/** The session after its last step, with its clock stopped for good. */
export function endRuns(session: Session, at: Instant): Session {
  return { ...session, runs: endRun(session, at), endedAt: at }
}

function goOn(run: Run, stoppedAt: Instant, at: Instant): Run {
  const stood = Math.max(0, Date.parse(at) - Date.parse(stoppedAt))
  return { ...run, paused: (run.paused ?? 0) + stood, stoppedAt: null }
}

function endRun(session: Session, at: Instant): readonly Run[] {
  const running = resumeRun(session, at)
  return changeRun(running, run => ({ ...run, ended: at })).runs
}

function changeRun(session: Session, change: (run: Run) => Run): Session {
  const run = currentRun(session)
  if (!run) return session
  const changed = change(run)
  return changed === run ? session : { ...session, runs: session.runs.with(-1, changed) }
}
