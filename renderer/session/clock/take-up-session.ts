import type { Instant } from '../../../shared/lang/day.ts'
import { currentRun, isPaused, pauseRun, sessionInProgress } from '../../../shared/session/session-run.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { showToast } from '../../ui/toast.tsx'
import { currentWorkshop, noteWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { titleOfStep } from '../step-words.ts'
import { lastTick } from './last-tick.ts'

const LABEL = { act: 'edit-session', count: 1, title: null } as const

/** Takes up the session that was being held when the workshop was left: its clock stands as of then, and a sentence says so; false when none is held. */
export async function takeUpSession(): Promise<boolean> {
  const workshop = currentWorkshop()
  const session = workshop && sessionInProgress(workshop)
  if (!session) return false
  if (isPaused(session)) return true
  const at = lastSeen(workshop, session, await lastTick(session.id))
  noteWorkshop(LABEL, open => {
    const held = open.sessions.get(session.id)
    return held ? putRecords(open, 'sessions', [pauseRun(held, at)]) : open
  })
  const words = currentWords()
  const step = session.agenda[currentRun(session)?.step ?? 0]
  if (step) showToast({ text: words.session.console.recovered(titleOfStep(words, step)) })
  return true
}

/** The latest moment at which the session surely ran: a tick, an edit, or the start of its step. */
export function lastSeen(workshop: Workshop, session: Session, tick: Instant | null): Instant {
  const known = [currentRun(session)?.started, workshop.header.updatedAt, tick].filter(at => at != null)
  return known.reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest))
}
