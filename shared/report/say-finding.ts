import type { FindingGroup } from '../finding/collapse-findings.ts'
import type { Finding } from '../finding/finding.ts'
import { ruleOf } from '../finding/rules.ts'
import type { Id } from '../lang/id.ts'
import { shortened } from '../lang/shortened.ts'
import { findCard } from '../map/through-map.ts'
import type { RuleWords } from '../words/en/finding-words.ts'
import { listed } from '../words/listed.ts'
import { wholePercent } from '../words/percent.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Telling } from './telling.ts'

const NAME_MAX = 48

/** A group of findings as a reader meets it. */
export interface SaidFinding {
  readonly title: string
  readonly sentence: string
  readonly question: string
}

/** Says a group of findings: which cards it is about, their titles cut to a length, and how much hangs on them. */
export function sayFinding(
  { workshop, words }: Pick<Telling, 'workshop' | 'words'>,
  group: FindingGroup,
  nameMax = NAME_MAX,
): SaidFinding {
  const rule = wordsOfRule(words, group.rule)
  if (!rule) return { ...words.finding.unknown, sentence: '' }
  const names = [...new Set(group.findings.flatMap(finding => namesOf(workshop, words, finding, nameMax)))]
  const { and, others } = words.report
  const said = {
    names: listed(names, and, others),
    count: names.length,
    share: group.share === null ? null : wholePercent(group.share),
  }
  return { title: rule.title, sentence: capital(rule.sentence(said)), question: rule.question }
}

function wordsOfRule(words: Words, rule: string): RuleWords | undefined {
  const known: Readonly<Record<string, RuleWords>> = words.finding.rule
  return known[rule]
}

/** What a finding is about, by title; people by their function only, functions by their name. */
function namesOf(workshop: Workshop, words: Words, finding: Finding, nameMax: number): readonly string[] {
  const concerns = ruleOf(finding.rule)?.concerns
  if (concerns === 'function') return finding.subjects
  if (concerns === 'participant') return finding.subjects.map(id => functionOf(workshop, words, id))
  return finding.subjects.flatMap(id => nameOf(workshop, id, nameMax))
}

function functionOf(workshop: Workshop, words: Words, id: Id): string {
  return workshop.participants.get(id)?.function ?? words.report.evidence.unknownHearer
}

function nameOf(workshop: Workshop, id: Id, nameMax: number): readonly string[] {
  const known = findCard(workshop, id)
  return known ? [`“${shortened(known.card.title, nameMax)}”`] : []
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
