import { collapseFindings, type FindingGroup } from '../../../shared/finding/collapse-findings.ts'
import { type Finding, findingKey } from '../../../shared/finding/finding.ts'
import { ruleOf } from '../../../shared/finding/rules.ts'
import type { Severity } from '../../../shared/finding/severity.ts'
import { TITLE_MAX } from '../../../shared/lang/text.ts'
import { type SaidFinding, sayFinding } from '../../../shared/report/say-finding.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import { takenUp } from '../../analysis/use-findings-by-subject.ts'
import { subjectsSaid } from '../../finding/finding-group-said.ts'
import type { SceneInput } from './composed.ts'

/** How much a finding weighs, with its word. */
export interface ToldSeverity {
  readonly level: Severity
  readonly word: string
}

/** A finding as the room reads it. */
export interface ToldFinding extends SaidFinding {
  readonly key: string
  readonly rule: string
  readonly about: string
  readonly share: string
  readonly severity: ToldSeverity
  readonly subjects: readonly string[]
}

/** The findings the room has not set aside, the worst first. */
export function findingsTold(input: SceneInput): readonly ToldFinding[] {
  const { room, analysis } = input
  return collapseFindings(takenUp(room.workshop, analysis?.findings ?? [])).map(group => told(group, input))
}

/** The finding that is pointed at, alone even where its rule found others; null when there is none of this key. */
export function findingTold(input: SceneInput, key: string | null): ToldFinding | null {
  const found = input.analysis?.findings.find(finding => findingKey(finding) === key)
  return found ? told(groupOf(found), input) : null
}

function told(group: FindingGroup, input: SceneInput): ToldFinding {
  const { room, words } = input
  const shareOf = ruleOf(group.rule)?.shareOf ?? 'nothing'
  const [first] = group.findings
  return {
    ...sayFinding({ workshop: room.workshop, words }, group, TITLE_MAX),
    key: first ? findingKey(first) : group.rule,
    rule: group.rule,
    about: subjectsSaid(room.workshop, words, group),
    share: group.share === null ? '' : words.stage.share[shareOf](wholePercent(group.share)),
    severity: { level: group.severity, word: words.finding.severity[group.severity] },
    subjects: group.findings.flatMap(({ subjects }) => subjects),
  }
}

function groupOf(finding: Finding): FindingGroup {
  const { rule, severity, share } = finding
  return { rule, severity, share, findings: [{ ...finding, under: [] }] }
}
