import type { Decision } from '../workshop/records/decision.ts'
import { SET_ASIDE } from './finding-answers.ts'

/** What a decision can lack. */
export type Missing = 'option' | 'reason' | 'mover' | 'approver' | 'one-approver' | 'premortem' | 'review'

/** Signs and words that part one name from the next, in the languages of the app. */
const SEVERAL_NAMES = /[,;/]|\s&\s|\b(?:and|or|und|oder)\b/i

/** Options that cannot be taken back lightly even where nobody has said which door it is. */
const AS_ONE_WAY: readonly string[] = ['refocus-sales']

/** Whether a decision asks for a pre-mortem: a one-way door, or refocusing Sales. */
export function asksPremortem({ door, option }: Decision): boolean {
  return door === 'one-way' || (option !== null && AS_ONE_WAY.includes(option))
}

/** What the room has not yet said about a decision; a reminder, never a lock. */
export function missingIn(decision: Decision): readonly Missing[] {
  if (decision.option === SET_ASIDE) return decision.reason === null ? ['reason'] : []
  const { option, reason, mover, approver, premortem, reviewOn } = decision
  const gaps: readonly (readonly [Missing, boolean])[] = [
    ['option', option === null],
    ['reason', reason === null],
    ['mover', mover === null],
    ['approver', approver === null],
    ['one-approver', approver !== null && SEVERAL_NAMES.test(approver)],
    ['premortem', asksPremortem(decision) && premortem.length === 0],
    ['review', reviewOn === null],
  ]
  return gaps.filter(([, isMissing]) => isMissing).map(([missing]) => missing)
}
