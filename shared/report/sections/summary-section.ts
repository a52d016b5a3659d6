import { functionsPresent, isOnlyPlanned, lastSession } from '../../analysis/last-session.ts'
import type { HeadlineMetric } from '../../analysis/metrics.ts'
import { HEADLINE_METRICS } from '../../analysis/metrics.ts'
import { TeamFunction } from '../../team/team-function.ts'
import { listed } from '../../words/listed.ts'
import { wholePercent } from '../../words/percent.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { sayDecision } from '../say-decision.ts'
import { wholeFigure } from '../say-figure.ts'
import { sayFinding } from '../say-finding.ts'
import type { Telling } from '../telling.ts'
import { bandOf } from '../telling.ts'
import { actionTable, openActions } from './actions-section.ts'

/** From half of the effort on, overshoot is what the numbers come down to. */
const MOSTLY = 0.5
const FINDINGS_SHOWN = 3
const DECISIONS_SHOWN = 3
const ACTIONS_SHOWN = 6

/** The page for a reader who was not there and has three minutes. */
export function summarySection(telling: Telling): ReportSection {
  const { heading, lead } = conclusion(telling)
  return {
    id: 'summary',
    held: 'upright',
    startsPage: true,
    kicker: null,
    heading,
    lead,
    blocks: [facts(telling), metrics(telling), ...found(telling), ...decided(telling), ...todo(telling)],
  }
}

/** What the numbers come down to, said before any of them. */
function conclusion(telling: Telling): { heading: string; lead: string } {
  const { analysis, groups, words } = telling
  const { summary } = words.report
  const { alignment } = analysis.metrics
  const done = summary.decided(telling.decisions.length, openActions(telling).length)
  if (alignment === null) {
    const { inventionsWithEffort, pitchesWithEmphasis } = analysis.bases
    const missing = `${summary.effortMissing(inventionsWithEffort)} ${summary.emphasisMissing(pitchesWithEmphasis)}`
    return { heading: summary.title.unknown, lead: summary.unknownLead(missing) }
  }
  const value = wholePercent(alignment)
  const band = value >= 75 ? 'aligned' : value >= 50 ? 'partly' : 'apart'
  const isMostlyOvershoot = (analysis.metrics.overshootEffort ?? 0) >= MOSTLY
  const heading = isMostlyOvershoot ? summary.title.overshoot : summary.title[band](value)
  const meets = isMostlyOvershoot ? [summary.meets(value)] : []
  const [worst] = groups
  const none = telling.aside.length > 0 ? summary.allAside : summary.noFindings
  const found = worst ? sayFinding(telling, worst.group).sentence : none
  return { heading, lead: [...meets, found, done].join(' ') }
}

function facts({ workshop, asOf, words }: Telling): Block {
  const { summary, and, others } = words.report
  const session = lastSession(workshop, asOf)
  const held = [...workshop.sessions.values()].filter(
    one => one.date !== null && one.date <= asOf && !isOnlyPlanned(one),
  ).length
  const attendees = session?.attendees ?? [...workshop.participants.keys()]
  const present = functionsPresent(workshop, asOf)
  const absent = present ? workshop.header.requiredFunctions.filter(one => !present.has(one)) : []
  const counts = TeamFunction.options.flatMap(one => {
    const count = attendees.filter(id => workshop.participants.get(id)?.function === one).length
    return count > 0 ? [`${one} ${count}`] : []
  })
  const people = attendees.length === 0 ? summary.nobodyListed : summary.inRoom(attendees.length)
  return {
    kind: 'facts',
    items: [
      {
        label: summary.date,
        strong: null,
        lines: [words.calendar.full(asOf), session ? summary.session(held) : summary.noSession],
      },
      {
        label: `${summary.room}: ${people}`,
        strong: absent.length > 0 ? summary.absent(listed(absent, and, others, 6)) : null,
        lines: [counts.join(' · ')],
      },
      {
        label: summary.map,
        strong: null,
        lines: summary.size(workshop.inventions.size, workshop.benefits.size, workshop.pitches.size),
      },
    ],
  }
}

function metrics(telling: Telling): Block {
  const { summary } = telling.words.report
  return {
    kind: 'metrics',
    label: summary.stand,
    note: summary.standNote,
    rows: HEADLINE_METRICS.map(metric => metricRow(telling, metric)),
  }
}

function metricRow(telling: Telling, metric: HeadlineMetric) {
  const { analysis, words } = telling
  const { name, direction, sentence, missing } = words.metric[metric]
  const value = analysis.metrics[metric]
  const band = bandOf(telling, metric)
  const numeral = wholeFigure(value)
  const isAlignment = metric === 'alignment'
  return {
    name,
    direction: isAlignment && value !== null ? words.report.summary.band(wholePercent(value)) : direction,
    numeral,
    sentence: value === null ? `${words.chart.notAssessed}. ${missing}` : sentence(wholePercent(value)),
    value,
    band,
    ticks: isAlignment ? [50, 75] : [0, 100],
    alt: words.report.summary.metricAlt(
      name,
      numeral,
      wholeFigure(band?.low ?? null),
      wholeFigure(band?.high ?? null),
    ),
  }
}

function found(telling: Telling): readonly Block[] {
  const { groups, words } = telling
  if (groups.length === 0) return []
  const shown = groups.slice(0, FINDINGS_SHOWN)
  const { found: label, foundNote } = words.report.summary
  return [
    {
      kind: 'entries',
      label,
      note: foundNote(shown.length, groups.length),
      entries: shown.map(({ ref, group }) => {
        const { title, sentence } = sayFinding(telling, group)
        return { ref, severity: group.severity, title, text: sentence }
      }),
    },
  ]
}

function decided(telling: Telling): readonly Block[] {
  const { decisions, words } = telling
  if (decisions.length === 0) return []
  const { decisions: label, decisionsNote } = words.report.summary
  return [
    {
      kind: 'entries',
      label,
      note: decisionsNote,
      entries: decisions.slice(0, DECISIONS_SHOWN).map(({ ref, decision }) => ({
        ref,
        severity: null,
        ...sayDecision(telling, decision),
      })),
    },
  ]
}

function todo(telling: Telling): readonly Block[] {
  const open = openActions(telling)
  if (open.length === 0) return []
  const { actions, actionsMore } = telling.words.report.summary
  const note = open.length > ACTIONS_SHOWN ? actionsMore(open.length) : ''
  return [actionTable(telling, open.slice(0, ACTIONS_SHOWN), { label: actions, note, inShort: true })]
}
