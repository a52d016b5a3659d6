import { HEADLINE_METRICS } from '../../analysis/metrics.ts'
import { collapseFindings } from '../../finding/collapse-findings.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Comparison, StateRead } from '../../session/compare-sessions.ts'
import { changesSince } from '../../session/last-compared.ts'
import { trendOf } from '../../session/trend.ts'
import { wholePercent } from '../../words/percent.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { wholeFigure } from '../say-figure.ts'
import { sayFinding } from '../say-finding.ts'
import type { Telling } from '../telling.ts'

const TREND_MIN = 2
const DRIFTS_SHOWN = 6

/** What has changed since the last session whose state is known, and the trend over all; null without one. */
export function changesSection(telling: Telling): ReportSection | null {
  const now = { workshop: telling.workshop, analysis: telling.analysis }
  const since = changesSince(now, telling.asOf)
  if (!since) return null
  const { changes, before, session } = since
  const words = telling.words.report.changes
  const day = telling.words.calendar.near(session.date ?? telling.asOf, telling.asOf)
  return {
    id: 'changes',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: words.heading(goneCount(changes), cameCount(changes)),
    lead: words.lead(
      day,
      changes.records.map(({ collection, added, removed, changed }) =>
        words.records[collection](added.length, removed.length, changed.length),
      ),
    ),
    blocks: [
      moves(telling, changes, day),
      ...drifts(telling, changes, day),
      ...findings(telling, words.gone, changes.gone, before),
      ...findings(telling, words.came, changes.came, now),
      ...trend(telling),
    ],
  }
}

const goneCount = ({ gone }: Comparison) => collapseFindings(gone).length
const cameCount = ({ came }: Comparison) => collapseFindings(came).length

function moves({ words }: Telling, { metrics }: Comparison, day: string): Block {
  const say = words.report.changes
  const column = (title: string) => ({ title, align: 'end' as const, part: 16, soft: false })
  return {
    kind: 'table',
    label: null,
    note: '',
    caption: say.caption,
    showsCaption: false,
    headless: false,
    headColumn: 0,
    columns: [
      { title: say.metric, align: 'start', part: 70, soft: false },
      column(day),
      column(say.now),
      column(say.change),
    ],
    rows: metrics.map(({ metric, before, after }) => ({
      strong: false,
      cells: [
        words.report.changes.named(words.metric[metric].name, words.metric[metric].direction),
        wholeFigure(before),
        wholeFigure(after),
        before === null || after === null ? '' : say.moved(wholePercent(after) - wholePercent(before)),
      ],
    })),
  }
}

/** The benefits whose drift has moved most; nothing where none has. */
function drifts({ workshop, words }: Telling, { drifts: moved }: Comparison, day: string): readonly Block[] {
  if (moved.length === 0) return []
  const say = words.report.changes
  const column = (title: string) => ({ title, align: 'end' as const, part: 16, soft: false })
  return [
    {
      kind: 'table',
      label: say.drift,
      note: say.driftNote,
      caption: say.driftCaption,
      showsCaption: false,
      headless: false,
      headColumn: 0,
      columns: [
        { title: say.benefit, align: 'start', part: 70, soft: false },
        column(day),
        column(say.now),
        column(say.change),
      ],
      rows: moved.slice(0, DRIFTS_SHOWN).map(({ benefit, before, after }) => ({
        strong: false,
        cells: [
          workshop.benefits.get(benefit)?.title ?? '',
          say.points(before),
          say.points(after),
          say.moved(wholePercent(after) - wholePercent(before)),
        ],
      })),
    },
  ]
}

function findings(
  telling: Telling,
  label: string,
  found: readonly Finding[],
  state: StateRead,
): readonly Block[] {
  const groups = collapseFindings(found)
  if (groups.length === 0) return []
  const told = { ...telling, workshop: state.workshop, analysis: state.analysis }
  return [
    {
      kind: 'entries',
      label,
      note: '',
      entries: groups.map(group => {
        const { title, sentence } = sayFinding(told, group)
        return { ref: '', severity: group.severity, title, text: sentence }
      }),
    },
  ]
}

function trend({ workshop, asOf }: Telling): readonly Block[] {
  const points = trendOf(workshop, asOf)
  const measured = points.filter(({ metrics }) => HEADLINE_METRICS.some(metric => metrics[metric] !== null))
  return measured.length < TREND_MIN ? [] : [{ kind: 'trend', points }]
}
