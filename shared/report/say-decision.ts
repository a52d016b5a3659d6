import { findingKey } from '../finding/finding.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { Telling } from './telling.ts'

/** A decision in two breaths: what was chosen in short, then who moves, the reason and when it is looked at again. */
export function sayDecision(telling: Telling, decision: Decision): { title: string; text: string } {
  const { asOf, words } = telling
  const { summary } = words.report
  const option = decision.subject !== null ? decision.option : null
  const review = decision.reviewOn && summary.reviewOn(words.calendar.near(decision.reviewOn, asOf))
  const parts = [option, moverSentence(telling, decision), decision.reason, review]
  return { title: titleOfDecision(telling, decision), text: parts.filter(Boolean).map(sentence).join(' ') }
}

/** What a decision is called: its subject, or else what was chosen. */
export function titleOfDecision({ words }: Telling, { subject, option }: Decision): string {
  return subject ?? option ?? words.report.decisions.noSubject
}

/** The references of the findings a decision answers. */
export function answeredBy({ groups }: Telling, { finding }: Decision): readonly string[] {
  if (!finding) return []
  const key = findingKey(finding)
  return groups.flatMap(({ ref, group }) =>
    group.findings.some(one => findingKey(one) === key) ? [ref] : [],
  )
}

function moverSentence({ words }: Telling, { mover }: Decision): string | null {
  const { moves, bothMove, nobodyMoves } = words.report.summary
  if (mover === null) return null
  if (mover === 'both') return bothMove
  return mover === 'nobody' ? nobodyMoves : moves(mover)
}

/** Ends a text with a full stop where it has no end of its own. */
function sentence(text: string | null | undefined): string {
  const trimmed = (text ?? '').trim()
  return /[.!?…”"]$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
