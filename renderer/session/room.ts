import { useMemo } from 'react'
import type { Room } from '../../shared/exercise/exercise.ts'
import { currentRun, sessionInProgress } from '../../shared/session/session-run.ts'
import type { Session } from '../../shared/workshop/records/session.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { today } from '../workshop/clock.ts'
import { currentWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'

/** The room at its present step; null while no session is held. */
export function roomOf(workshop: Workshop): Room | null {
  const session = sessionInProgress(workshop)
  const run = session && currentRun(session)
  return session && run ? { workshop, session, step: run.step, asOf: today() } : null
}

/** The room at its present step, for the views of the console, which stand only while a session is held. */
export function useRoom(): Room {
  const workshop = useWorkshopDocument()
  const room = useMemo(() => roomOf(workshop), [workshop])
  if (!room) throw new Error('No session is held')
  return room
}

/** The session that is being held; null when none is. */
export function useSessionInProgress(): Session | null {
  const workshop = useWorkshopDocument()
  return useMemo(() => sessionInProgress(workshop), [workshop])
}

/** Tells one step of a session from the next; null while no session is held. */
export function useStepKey(): string | null {
  const session = useSessionInProgress()
  const run = session && currentRun(session)
  return session && run ? `${session.id} ${run.step}` : null
}

/** The room as it stands now, for acts that run outside of rendering; null while no session is held. */
export function currentRoom(): Room | null {
  const workshop = currentWorkshop()
  return workshop && roomOf(workshop)
}
