import type { Words } from '../../../shared/words/words.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { titleOf } from '../../finding/finding-group-said.ts'
import type { SceneInput } from './composed.ts'

/** What a decision is about: its subject, else the finding it answers and its first card. */
export function titleOfDecision({ subject, finding }: Decision, { room, words }: SceneInput): string {
  if (subject !== null) return subject
  if (!finding) return words.decide.unnamed
  const known: Readonly<Record<string, Words['finding']['rule']['overshoot']>> = words.finding.rule
  const title = known[finding.rule]?.title ?? words.finding.unknown.title
  const [first] = finding.subjects
  return first === undefined ? title : words.stage.decision.about(title, titleOf(room.workshop, words, first))
}
