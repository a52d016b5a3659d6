import { answersTo } from '../../../../shared/decision/finding-answers.ts'
import type { Room } from '../../../../shared/exercise/exercise.ts'
import { decisionsMade } from '../../../../shared/exercise/room-reading.ts'
import type { Analysis } from '../../../../shared/finding/analyse.ts'
import { findingKey } from '../../../../shared/finding/finding.ts'
import { votesByFinding } from '../../../../shared/vote/round-of-step.ts'
import type { Words } from '../../../../shared/words/words.ts'
import type { Decision, FindingReference } from '../../../../shared/workshop/records/decision.ts'
import { findingText, subjectOf } from '../../../inspector/fields/named-records.ts'

/** Something the room can decide: a finding, or a subject of its own. */
export interface Question {
  readonly key: string
  readonly title: string
  readonly finding: FindingReference | null
  /** Null where nobody could vote on it. */
  readonly votes: number | null
  /** What this session decided; null until it has. */
  readonly decision: Decision | null
  /** What an earlier session decided about it. */
  readonly earlier: Decision | null
}

const SHOWN = 7

/** What is to be decided: findings by votes, or the worst first where there was no vote, then what else was decided. */
export function questionsAt(room: Room, analysis: Analysis | null, words: Words): readonly Question[] {
  const { workshop, session } = room
  const votes = votesByFinding(workshop, session)
  const made = decisionsMade(room)
  const open = (analysis?.findings ?? [])
    .filter(finding => finding.nested === null && answersTo(workshop, finding).setAside === null)
    .map(({ rule, subjects }): Question => {
      const finding = { rule, subjects }
      const key = findingKey(finding)
      const { decided } = answersTo(workshop, finding)
      const exact = (one: Decision) => one.finding !== null && findingKey(one.finding) === key
      const here = decided.filter(one => made.includes(one))
      return {
        key,
        title: findingText(finding, workshop, words),
        finding,
        votes: votes.get(key) ?? null,
        decision: here.find(exact) ?? here[0] ?? null,
        earlier: decided.find(one => !made.includes(one)) ?? null,
      }
    })
    .toSorted((one, other) => (other.votes ?? -1) - (one.votes ?? -1))
    .filter((question, at) => at < SHOWN || question.decision !== null)
  const known = new Set(open.flatMap(({ decision }) => decision?.id ?? []))
  const begun = [...workshop.decisions.values()].filter(
    ({ finding, option, subject }) => finding === null && option === null && subject !== null,
  )
  const others = [...made, ...begun]
    .filter(({ id }) => !known.has(id))
    .map(
      (decision): Question => ({
        key: decision.id,
        title: subjectOf(decision, workshop, words),
        finding: decision.finding,
        votes: null,
        decision,
        earlier: null,
      }),
    )
  return [...open, ...others]
}
