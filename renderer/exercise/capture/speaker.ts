import { create } from 'zustand'
import type { TeamFunction } from '../../../shared/team/team-function.ts'

interface Speaker {
  /** The function that speaks at the moment; it stays until another is named. */
  readonly function: TeamFunction | null
  /** The function the line that is being typed names, as in "S: text". */
  readonly typed: TeamFunction | null
}

/** Who speaks; not part of the document. */
export const useSpeaker = create<Speaker>(() => ({ function: null, typed: null }))

/** Names the function that speaks from now on, or nobody. */
export function setSpeaker(name: TeamFunction | null): void {
  useSpeaker.setState({ function: name, typed: null })
}

/** Notes the function a line names while it is being typed. */
export function noteTypedSpeaker(name: TeamFunction | null): void {
  if (useSpeaker.getState().typed !== name) useSpeaker.setState({ typed: name })
}
