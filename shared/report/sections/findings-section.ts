import type { FindingAnswers } from '../../decision/finding-answers.ts'
import type { FindingGroup } from '../../finding/collapse-findings.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { sayFinding } from '../say-finding.ts'
import { sayNumbers } from '../say-numbers.ts'
import type { NumberedGroup, Telling } from '../telling.ts'

const SHOWN_IN_FULL = 7
const NUMBERS_SHOWN = 4

/** Every finding with its numbers and its question; null when there is none. */
export function findingsSection(telling: Telling): ReportSection | null {
  const { groups, aside, words } = telling
  if (groups.length + aside.length === 0) return null
  const serious = groups.filter(({ group }) => group.severity === 'serious').length
  return {
    id: 'findings',
    held: 'upright',
    startsPage: true,
    kicker: null,
    heading:
      groups.length === 0
        ? words.report.findings.allAside
        : words.report.findings.heading(groups.length, serious),
    lead: words.report.findings.lead,
    blocks: [...inFull(telling), ...alsoFound(telling), ...setAside(telling)],
  }
}

function inFull(telling: Telling): readonly Block[] {
  if (telling.groups.length === 0) return []
  const rows = telling.groups.slice(0, SHOWN_IN_FULL).map(group => findingRow(telling, group))
  return [{ kind: 'findings', saidLabel: telling.words.report.findings.said, rows }]
}

function findingRow(telling: Telling, { ref, group, answers }: NumberedGroup) {
  const { words } = telling
  const { findings } = words.report
  const decided = telling.decisions.filter(({ decision }) => answers.decided.includes(decision))
  const notes = [
    ...(group.findings.every(({ robust }) => robust) ? [] : [words.finding.weightsMatter]),
    decided.length > 0 ? findings.decided(decided.map(one => one.ref).join(', ')) : findings.notDecided,
  ]
  return {
    ref,
    severity: group.severity,
    severityWord: words.finding.severity[group.severity],
    notes,
    ...sayFinding(telling, group),
    numbers: sayNumbers(telling, group).slice(0, NUMBERS_SHOWN),
    said: said(answers),
  }
}

function alsoFound(telling: Telling): readonly Block[] {
  const rest = telling.groups.slice(SHOWN_IN_FULL)
  if (rest.length === 0) return []
  return [
    {
      kind: 'entries',
      label: telling.words.report.findings.more,
      note: '',
      entries: rest.map(({ ref, group, answers }) => ({
        ref,
        severity: group.severity,
        title: null,
        text: [inShort(telling, group), ...said(answers).map(telling.words.report.findings.saidShort)].join(
          ' ',
        ),
      })),
    },
  ]
}

function inShort(telling: Telling, group: FindingGroup): string {
  const { title, sentence } = sayFinding(telling, group)
  return `${title}. ${sentence}`
}

/** What the room left as it is, and why. */
function setAside(telling: Telling): readonly Block[] {
  const { aside, words } = telling
  if (aside.length === 0) return []
  const { aside: label, asideNote, asideFor, asideUnsaid } = words.report.findings
  return [
    {
      kind: 'entries',
      label,
      note: asideNote,
      entries: aside.map(({ ref, group, answers }) => ({
        ref,
        severity: group.severity,
        title: null,
        text: [
          inShort(telling, group),
          answers.setAside?.reason ? asideFor(answers.setAside.reason) : asideUnsaid,
        ].join(' '),
      })),
    },
  ]
}

function said({ note }: FindingAnswers): readonly string[] {
  return note?.reason ? [note.reason] : []
}
