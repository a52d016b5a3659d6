import type { FindingGroup } from '../finding/collapse-findings.ts'
import type { Finding } from '../finding/finding.ts'
import type { ReasonLabel } from '../finding/reason.ts'
import { ruleOf } from '../finding/rules.ts'
import { shortened } from '../lang/shortened.ts'
import { findCard } from '../map/through-map.ts'
import { wholePercent } from '../words/percent.ts'
import type { Telling } from './telling.ts'

const NAME_MAX = 34
const PARTS_SHOWN = 3

/** One number of a finding with what it is a number of. */
export interface SaidNumber {
  readonly value: string
  readonly text: string
}

/** The numbers that make a group of findings: the share concerned with its parts, then the levels behind each. */
export function sayNumbers(telling: Telling, group: FindingGroup): readonly SaidNumber[] {
  return [
    ...shareNumber(telling, group),
    ...group.findings.flatMap(finding => levelNumber(telling, finding, group)),
  ]
}

function shareNumber(telling: Telling, group: FindingGroup): readonly SaidNumber[] {
  const of = ruleOf(group.rule)?.shareOf ?? 'nothing'
  if (group.share === null || of === 'nothing') return []
  const { findings: say } = telling.words.report
  const value = wholePercent(group.share)
  const parts = of === 'drift' ? bothShares(telling, group) : partsOf(telling, group)
  const text = parts === '' ? say.share[of] : say.of(say.share[of], parts)
  return [{ value: of === 'drift' ? say.points(value) : say.percent(value), text }]
}

/** How the share of several findings is made up. */
function partsOf(telling: Telling, { findings }: FindingGroup): string {
  if (findings.length < 2) return ''
  const { part } = telling.words.report.findings
  return findings
    .slice(0, PARTS_SHOWN)
    .flatMap(finding =>
      finding.share === null ? [] : part(nameOf(telling, finding), wholePercent(finding.share)),
    )
    .join(', ')
}

function bothShares({ words }: Telling, { findings }: FindingGroup): string {
  const [first, second] = findings
  if (!first || second) return ''
  const [effort, emphasis] = [numberIn(first, 'effort'), numberIn(first, 'emphasis')]
  if (effort === null || emphasis === null) return ''
  return words.report.findings.both(wholePercent(effort), wholePercent(emphasis))
}

function levelNumber(telling: Telling, finding: Finding, { findings }: FindingGroup): readonly SaidNumber[] {
  const { levels } = telling.words.report.picture
  const [need, ours, rival] = [
    numberIn(finding, 'goodEnough'),
    numberIn(finding, 'ours'),
    numberIn(finding, 'rival'),
  ]
  if (need === null || ours === null) return []
  const text = levels(need.toFixed(1), ours.toFixed(1), rival === null ? '–' : rival.toFixed(1))
  const gap = ours - need
  const named = findings.length > 1 ? `${nameOf(telling, finding)}: ${text}` : text
  return [{ value: `${gap < 0 ? '−' : '+'}${Math.abs(gap).toFixed(1)}`, text: named }]
}

function numberIn({ because }: Finding, label: ReasonLabel): number | null {
  const value = because.find(reason => reason.label === label)?.value
  return typeof value === 'number' ? value : null
}

function nameOf({ workshop }: Telling, { subjects }: Finding): string {
  const [subject] = subjects
  return subject === undefined ? '' : shortened(findCard(workshop, subject)?.card.title ?? '', NAME_MAX)
}
