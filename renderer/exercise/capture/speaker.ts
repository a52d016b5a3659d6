import { create } from 'zustand'
import type { TeamFunction } from '../../../shared/team/team-function.ts'

/** The function that speaks at the moment; it stays until another is named. */
export const useSpeaker = create<{ readonly function: TeamFunction | null }>(() => ({ function: null }))

/** Names the function that speaks from now on, or nobody. */
export function setSpeaker(name: TeamFunction | null): void {
  useSpeaker.setState({ function: name })
}
