import { wholePercent } from '../../../shared/words/percent.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'
import { HORIZON_COLUMNS, type HorizonData } from './horizon-data.ts'

/** The horizon split as a table: every invention with its horizon and its share of effort. */
export function horizonTable({ inventions }: HorizonData, words: Words): ChartTableData {
  const { horizons, mirror, flow } = words.chart
  return {
    columns: [
      { title: horizons.invention, isNumber: false },
      { title: horizons.horizon, isNumber: false },
      { title: horizons.share, isNumber: true },
    ],
    rows: HORIZON_COLUMNS.flatMap(column =>
      inventions
        .filter(({ horizon }) => horizon === column)
        .map(({ id, title, share }) => ({
          id,
          cells: [
            title,
            horizons.column(column),
            share === null ? flow.unknown : mirror.percent(wholePercent(share)),
          ],
        })),
    ),
  }
}
