import type { Decision } from '../../workshop/records/decision.ts'
import type { BlockOf } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { answeredBy, optionSaid, titleOfDecision } from '../say-decision.ts'
import { wholeFigure } from '../say-figure.ts'
import type { NumberedDecision, Telling } from '../telling.ts'
import { optionsBlock } from './options-block.ts'

type Row = BlockOf<'definitions'>['rows'][number]

/** Each decision in full, under a heading that says what was chosen. */
export function decisionSections(telling: Telling): readonly ReportSection[] {
  return telling.decisions.map(numbered => decisionSection(telling, numbered))
}

function decisionSection(telling: Telling, { ref, decision }: NumberedDecision): ReportSection {
  const { decisions: say, and } = telling.words.report
  const findings = answeredBy(telling, decision)
  return {
    id: `decision-${ref}`,
    held: 'upright',
    startsPage: false,
    kicker: say.kicker(ref) + (findings.length > 0 ? say.on(findings.join(` ${and} `)) : ''),
    heading: titleOfDecision(telling, decision),
    lead: null,
    blocks: [...optionsBlock(telling, decision), { kind: 'definitions', rows: rowsOf(telling, decision) }],
  }
}

function rowsOf(telling: Telling, decision: Decision): readonly Row[] {
  const { words } = telling
  const say = words.report.decisions
  const { premortem } = decision
  return [
    ...row(say.choice, decision.subject === null ? null : optionSaid(words, decision)),
    ...row(say.moves, moverOf(telling, decision)),
    ...row(say.reason, decision.reason),
    ...row(say.doorTerm, decision.door && say.door[decision.door]),
    ...row(say.difficulty, decision.difficulty && say.difficultyOf(decision.difficulty)),
    ...row(say.dissent, decision.dissent),
    ...(premortem.length > 0 ? [{ term: say.risks, lines: premortem, numbered: premortem.length > 1 }] : []),
    ...row(say.expected, effects(telling, decision)),
    ...row(say.approved, approval(telling, decision)),
    ...row(say.review, decision.reviewOn && words.calendar.full(decision.reviewOn)),
  ]
}

function row(term: string, line: string | number | null): readonly Row[] {
  return line === null || line === '' ? [] : [{ term, lines: [String(line)], numbered: false }]
}

function moverOf({ words }: Telling, { mover }: Decision): string | null {
  if (mover === 'both') return words.report.decisions.both
  return mover === 'nobody' ? words.report.decisions.nobody : mover
}

function effects({ words }: Telling, { expected }: Decision): string | null {
  const names = new Map([
    ...Object.entries(words.metric).map(([metric, { name }]) => [metric, name] as const),
    ...Object.entries(words.whatIf.also),
  ])
  const sentences = expected.map(({ metric, before, after }) =>
    words.report.decisions.effect(names.get(metric) ?? metric, wholeFigure(before), wholeFigure(after)),
  )
  return sentences.join(' ') || null
}

function approval({ words }: Telling, { approver, acknowledgedBy }: Decision): string | null {
  const parts = [
    approver && `${approver}.`,
    acknowledgedBy.length > 0 && words.report.decisions.acknowledged(acknowledgedBy.join(', ')),
  ]
  return parts.filter(Boolean).join(' ') || null
}
