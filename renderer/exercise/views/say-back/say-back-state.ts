import { create } from 'zustand'
import type { Id } from '../../../../shared/lang/id.ts'

interface SayBack {
  readonly at: Id | null
  readonly isShown: boolean
  /** What the room answered, by pitch. */
  readonly answers: Readonly<Record<Id, 'holds' | 'gap'>>
}

/** Where the room is in saying pitches back; not part of the document. */
export const useSayBack = create<SayBack>(() => ({ at: null, isShown: false, answers: {} }))

/** Takes up a pitch, its line hidden. */
export function takeUp(at: Id | null): void {
  useSayBack.setState({ at, isShown: false })
}

/** Shows the line of the pitch, or hides it again. */
export function toggleLine(): void {
  useSayBack.setState(({ isShown }) => ({ isShown: !isShown }))
}

/** Notes what the room answered about a pitch. */
export function noteAnswer(pitch: Id, answer: 'holds' | 'gap'): void {
  useSayBack.setState(({ answers }) => ({ answers: { ...answers, [pitch]: answer } }))
}
