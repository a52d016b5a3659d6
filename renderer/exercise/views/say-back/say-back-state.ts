import { create } from 'zustand'
import type { Id } from '../../../../shared/lang/id.ts'
import { isRevealed } from '../../../../shared/session/said.ts'
import { currentRoom } from '../../../session/room.ts'
import { toggleStepReveal } from '../../../session/session-acts.ts'

interface SayBack {
  readonly at: Id | null
  /** What the room answered, by pitch. */
  readonly answers: Readonly<Record<Id, 'holds' | 'gap'>>
}

/** Where the room is in saying pitches back; not part of the document. */
export const useSayBack = create<SayBack>(() => ({ at: null, answers: {} }))

/** Takes up a pitch, its line hidden from the room again. */
export function takeUp(at: Id | null): void {
  const room = currentRoom()
  if (room && isRevealed(room.session, room.step)) toggleStepReveal()
  useSayBack.setState({ at })
}

/** Notes what the room answered about a pitch. */
export function noteAnswer(pitch: Id, answer: 'holds' | 'gap'): void {
  useSayBack.setState(({ answers }) => ({ answers: { ...answers, [pitch]: answer } }))
}
