import { HEADLINE_METRICS } from '../../../shared/analysis/metrics.ts'
import type { TrendPoint } from '../../../shared/session/trend.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'

/** The trend as a table: a row for each session, skipped ones included, with the five metrics and the decisions. */
export function trendTable(points: readonly TrendPoint[], words: Words): ChartTableData {
  const { trend } = words.chart
  const said = (value: number | null) => (value === null ? trend.unknown : String(wholePercent(value)))
  return {
    columns: [
      { title: trend.session, isNumber: false },
      ...HEADLINE_METRICS.map(metric => ({ title: words.metric[metric].name, isNumber: true })),
      { title: trend.decided, isNumber: true },
    ],
    rows: points.map(({ date, session, metrics, decisions }) => ({
      id: session ?? date,
      cells: [
        session === null ? trend.skippedOn(date) : trend.day(date),
        ...HEADLINE_METRICS.map(metric => said(metrics[metric])),
        String(decisions),
      ],
    })),
  }
}
