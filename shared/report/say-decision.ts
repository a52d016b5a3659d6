import type { Words } from '../words/words.ts'
import type { Decision } from '../workshop/records/decision.ts'
import type { Telling } from './telling.ts'

/** A decision in two breaths: what was chosen in short, then who moves, the reason and when it is looked at again. */
export function sayDecision(telling: Telling, decision: Decision): { title: string; text: string } {
  const { asOf, words } = telling
  const { summary } = words.report
  const option = decision.subject !== null ? optionSaid(words, decision) : null
  const review = decision.reviewOn && summary.reviewOn(words.calendar.near(decision.reviewOn, asOf))
  const parts = [option, moverSentence(telling, decision), decision.reason, review]
  return { title: titleOfDecision(telling, decision), text: parts.filter(Boolean).map(sentence).join(' ') }
}

/** What a decision is called: its subject, or else what was chosen. */
export function titleOfDecision({ words }: Telling, { subject, option }: Decision): string {
  return subject ?? optionSaid(words, { option }) ?? words.report.decisions.noSubject
}

/** What was chosen in words: an option by its name, free text as it stands. */
export function optionSaid(words: Words, { option }: Pick<Decision, 'option'>): string | null {
  const known: Readonly<Record<string, string | undefined>> = words.decide.option
  return option !== null && Object.hasOwn(known, option) ? (known[option] ?? option) : option
}

/** The references of the findings a decision answers. */
export function answeredBy({ groups, aside }: Telling, decision: Decision): readonly string[] {
  return [...groups, ...aside].flatMap(({ ref, answers }) =>
    answers.decided.includes(decision) ? [ref] : [],
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
