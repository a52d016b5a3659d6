import { wholePercent } from '../../../shared/words/percent.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'
import { byLargerDrift, driftOf, type MirrorData } from './mirror-data.ts'

/** The mirror bars as a table, in the order of the chart. */
export function mirrorTable(data: MirrorData, words: Words): ChartTableData {
  const { table, mirror, notAssessed } = words.chart
  const percent = (share: number | null) =>
    share === null ? notAssessed : mirror.percent(wholePercent(share))
  const matched = (effort: number | null, emphasis: number | null) =>
    effort === null || emphasis === null ? notAssessed : percent(Math.min(effort, emphasis))
  const drift = (value: number | null) =>
    value === null ? notAssessed : `${mirror.points(value)} ${mirror.ahead(value)}`
  return {
    columns: [
      { title: table.benefit, isNumber: false },
      { title: table.effort, isNumber: true },
      { title: table.emphasis, isNumber: true },
      { title: table.matched, isNumber: true },
      { title: table.drift, isNumber: true },
    ],
    rows: [
      ...byLargerDrift(data.benefits).map(benefit => ({
        id: benefit.id,
        cells: [
          benefit.identity ? `${benefit.title} (${mirror.identity})` : benefit.title,
          percent(benefit.effort),
          percent(benefit.emphasis),
          matched(benefit.effort, benefit.emphasis),
          drift(driftOf(benefit)),
        ],
      })),
      { id: 'effort-on-none', cells: [mirror.effortOnNone, percent(data.unlinkedEffort), '', '', ''] },
      { id: 'emphasis-on-none', cells: [mirror.emphasisOnNone, '', percent(data.unlinkedEmphasis), '', ''] },
    ],
  }
}
