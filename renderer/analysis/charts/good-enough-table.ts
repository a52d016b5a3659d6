import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'
import { type RatedBenefit, surplusOf } from './good-enough-data.ts'

/** The good-enough chart as a table. */
export function goodEnoughTable(data: readonly RatedBenefit[], words: Words): ChartTableData {
  const track = words.chart.goodEnough
  const numbers = [track.needed, track.ours, track.rival, track.ourLevel, track.importance]
  return {
    columns: [
      { title: words.chart.table.benefit, isNumber: false },
      ...numbers.map(title => ({ title, isNumber: true })),
    ],
    rows: data.map(benefit => ({
      id: benefit.id,
      cells: [
        benefit.title,
        track.value(benefit.needed),
        track.value(benefit.ours),
        track.value(benefit.rival),
        track.level(surplusOf(benefit)),
        track.importanceOf(benefit.importance),
      ],
    })),
  }
}
