import { create } from 'zustand'
import type { VoteWay } from '../../shared/words/en/vote-words.ts'

const useWay = create<{ readonly way: VoteWay }>(() => ({ way: 'line' }))

/** How ballots come in at the console; it stays for the next vote. */
export function useVoteWay(): VoteWay {
  return useWay(({ way }) => way)
}

/** Takes ballots in another way from now on; those that are in stay. */
export function setVoteWay(way: VoteWay): void {
  useWay.setState({ way })
}
