import type { Room } from '../../shared/exercise/exercise.ts'
import { isSilentExercise } from '../../shared/exercise/exercises.ts'
import { roundsHere } from '../../shared/exercise/vote-reading.ts'
import { stepAfter, stepBefore } from '../../shared/session/agenda-edits.ts'
import { addSaid, hiddenSteps, isRevealed, setRevealed } from '../../shared/session/said.ts'
import { endRuns, goToStep, isPaused, pauseRun, resumeRun } from '../../shared/session/session-run.ts'
import { snapshotOf } from '../../shared/workshop/document-of.ts'
import { patchRecord, putRecords } from '../../shared/workshop/edit-records.ts'
import type { Said, Session } from '../../shared/workshop/records/session.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { now } from '../workshop/clock.ts'
import { editWorkshop, noteWorkshop } from '../workshop/open-workshop.ts'
import { pointNowhere } from './pointer.ts'
import { currentRoom } from './room.ts'

const LABEL = { act: 'edit-session', count: 1, title: null } as const

/** Opens a step of a session, starting it when it had not begun; going anywhere loses nothing. */
export function openStep(session: Session, step: number): void {
  noteSession(session, held => goToStep(held, step, now()))
  pointNowhere()
}

/** Goes on to the next step that is not cut; stays at the last one. */
export function nextStep(): void {
  move(stepAfter)
}

/** Goes back to the step before that is not cut. */
export function previousStep(): void {
  move(stepBefore)
}

/** Stops the clock of the current step, or lets it run again. */
export function togglePause(): void {
  const room = currentRoom()
  if (!room) return
  noteSession(room.session, held => (isPaused(held) ? resumeRun(held, now()) : pauseRun(held, now())))
}

/** Shows the room all that is still hidden, of this step and of those before, votes counted; where nothing is, hides this step again. Only the console does this. */
export function toggleReveal(): void {
  const room = currentRoom()
  if (!room) return
  const hidden = hiddenSteps(room.session, isSilentExercise)
  const isShown = isRevealed(room.session, room.step) && hidden.length === 0
  reveal(room, isShown ? [room.step] : [room.step, ...hidden], !isShown)
}

/** Shows the room what was hidden in this step alone, or hides it again. */
export function toggleStepReveal(): void {
  const room = currentRoom()
  if (room) reveal(room, [room.step], !isRevealed(room.session, room.step))
}

function reveal(room: Room, steps: readonly number[], shown: boolean): void {
  noteWorkshop(LABEL, workshop => {
    const rounds = roundsHere(room).map(round => ({
      ...round,
      state: shown ? ('revealed' as const) : ('closed' as const),
    }))
    const voted = putRecords(workshop, 'rounds', rounds)
    return inSession(voted, room.session, held =>
      steps.reduce((session, step) => setRevealed(session, step, shown), held),
    )
  })
}

/** Ends the session with a snapshot of the workshop as it stands. */
export function endSession(session: Session): void {
  noteWorkshop(LABEL, workshop => {
    const ended = endIn(workshop, session)
    return patchRecord(ended, 'sessions', session.id, { snapshot: snapshotOf(ended) })
  })
  pointNowhere()
}

/** Changes the session by a labelled step that can be undone. */
export function editSession(session: Session, edit: (session: Session) => Session): void {
  editWorkshop(LABEL, workshop => inSession(workshop, session, edit))
}

/** Adds to a workshop what was said in the present step, as part of the edit that captures it. */
export function withSaid(workshop: Workshop, said: readonly Omit<Said, 'step'>[]): Workshop {
  const room = currentRoom()
  if (!room) return workshop
  return inSession(workshop, room.session, held =>
    addSaid(
      held,
      said.map(one => ({ ...one, step: room.step })),
    ),
  )
}

function move(find: (session: Session, step: number) => number | null): void {
  const room = currentRoom()
  const step = room && find(room.session, room.step)
  if (room && step !== null) openStep(room.session, step)
}

function noteSession(session: Session, change: (session: Session) => Session): void {
  noteWorkshop(LABEL, workshop => inSession(workshop, session, change))
}

function inSession(workshop: Workshop, { id }: Session, change: (session: Session) => Session): Workshop {
  const held = workshop.sessions.get(id)
  if (!held) return workshop
  const changed = change(held)
  return changed === held ? workshop : putRecords(workshop, 'sessions', [changed])
}

function endIn(workshop: Workshop, session: Session): Workshop {
  return inSession(workshop, session, held => endRuns(held, now()))
}
