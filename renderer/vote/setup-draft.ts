import { useMemo } from 'react'
import { z } from '../../shared/lang/zod.ts'
import { RoundOption, VoteMethod } from '../../shared/workshop/records/round.ts'
import { clearDraft, draftOf, keepDraft, useTyping } from '../workshop/drafts.ts'

/** Something that could be voted on; its key names it while the vote is set up. */
const Offer = z.object({ key: z.string(), title: z.string(), finding: RoundOption.shape.finding })
export type Offer = Readonly<z.infer<typeof Offer>>

const SetupDraft = z.object({
  question: z.string().nullable().default(null),
  method: VoteMethod.nullable().default(null),
  source: z.enum(['findings', 'top', 'own']).nullable().default(null),
  budget: z.number().nullable().default(null),
  /** What was ticked or unticked, against what is usual. */
  ticks: z.record(z.string(), z.boolean()).default({}),
  own: z.array(Offer).default([]),
  /** Pairs that stay apart though they say nearly the same. */
  apart: z.array(z.string()).default([]),
})
/** A vote as far as it is set up; null is left to what is usual. Not part of the document. */
export type SetupDraft = Readonly<z.infer<typeof SetupDraft>>

const FIELD = 'text'

/** The vote that is being set up in a step; it stays when the step is left. */
export function useSetupDraft(step: string): SetupDraft {
  const [typed] = useTyping(nameOf(step))
  return useMemo(() => read(typed), [typed])
}

/** Changes what is set up in a step. */
export function changeSetup(step: string, change: (draft: SetupDraft) => Partial<SetupDraft>): void {
  const draft = read(draftOf(nameOf(step))[FIELD] ?? null)
  keepDraft(nameOf(step), FIELD, JSON.stringify({ ...draft, ...change(draft) }))
}

/** Forgets what was set up in a step, once it is a vote. */
export function forgetSetup(step: string): void {
  clearDraft(nameOf(step))
}

function read(text: string | null): SetupDraft {
  return SetupDraft.safeParse(JSON.parse(text ?? '{}')).data ?? SetupDraft.parse({})
}

function nameOf(step: string): string {
  return `vote ${step}`
}

/** Names a pair of options, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
