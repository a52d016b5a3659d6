import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { answeredBy } from '../say-decision.ts'
import { sayFinding } from '../say-finding.ts'
import { sayNumbers } from '../say-numbers.ts'
import type { NumberedGroup, Telling } from '../telling.ts'

const SHOWN_IN_FULL = 7
const NUMBERS_SHOWN = 4

/** Every finding with its numbers and its question; null when there is none. */
export function findingsSection(telling: Telling): ReportSection | null {
  const { groups, words } = telling
  if (groups.length === 0) return null
  const serious = groups.filter(({ group }) => group.severity === 'serious').length
  return {
    id: 'findings',
    held: 'upright',
    startsPage: true,
    kicker: null,
    heading: words.report.findings.heading(groups.length, serious),
    lead: words.report.findings.lead,
    blocks: [
      { kind: 'findings', rows: groups.slice(0, SHOWN_IN_FULL).map(group => findingRow(telling, group)) },
      ...alsoFound(telling),
    ],
  }
}

function findingRow(telling: Telling, { ref, group }: NumberedGroup) {
  const { words } = telling
  const { findings } = words.report
  const decided = telling.decisions.filter(({ decision }) => answeredBy(telling, decision).includes(ref))
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
      entries: rest.map(({ ref, group }) => ({
        ref,
        severity: group.severity,
        title: null,
        text: `${sayFinding(telling, group).title}. ${sayFinding(telling, group).sentence}`,
      })),
    },
  ]
}
