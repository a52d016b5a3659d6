import { create } from 'zustand'
import type { RoundOption, VoteMethod } from '../../shared/workshop/records/round.ts'

/** Something that could be voted on; its key names it while the vote is set up. */
export interface Offer {
  readonly key: string
  readonly title: string
  readonly finding: RoundOption['finding']
}

/** A vote as far as it is set up; null is left to what is usual. Not part of the document. */
export interface SetupDraft {
  readonly question: string | null
  readonly method: VoteMethod | null
  readonly source: 'findings' | 'top' | 'own' | null
  readonly budget: number | null
  /** What was ticked or unticked, against what is usual. */
  readonly ticks: Readonly<Record<string, boolean>>
  readonly own: readonly Offer[]
  /** Pairs that stay apart though they say nearly the same. */
  readonly apart: readonly string[]
}

const EMPTY: SetupDraft = {
  question: null,
  method: null,
  source: null,
  budget: null,
  ticks: {},
  own: [],
  apart: [],
}

const useDrafts = create<Readonly<Record<string, SetupDraft>>>(() => ({}))

/** The vote that is being set up in a step; it stays when the step is left. */
export function useSetupDraft(step: string): SetupDraft {
  return useDrafts(drafts => drafts[step] ?? EMPTY)
}

/** Changes what is set up in a step. */
export function changeSetup(step: string, change: (draft: SetupDraft) => Partial<SetupDraft>): void {
  useDrafts.setState(drafts => {
    const draft = drafts[step] ?? EMPTY
    return { [step]: { ...draft, ...change(draft) } }
  })
}

/** Forgets what was set up in a step, once it is a vote. */
export function forgetSetup(step: string): void {
  useDrafts.setState({ [step]: EMPTY })
}

/** Names a pair of options, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
