import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'
import type { PromiseData } from './promise-data.ts'

/** The promises as a table: claim, promised day, what becomes available when, and whether it holds. */
export function promiseTable({ pitches }: PromiseData, words: Words): ChartTableData {
  const { promises } = words.chart
  const titles = [
    promises.pitch,
    promises.claim,
    promises.promisedFor,
    promises.availableFrom,
    promises.holds,
  ]
  return {
    columns: titles.map(title => ({ title, isNumber: false })),
    rows: pitches.map(promised => ({
      id: promised.id,
      cells: [
        promised.title,
        promised.claim === null ? promises.day(null) : words.map.claim[promised.claim],
        promises.day(promised.promisedFor),
        promised.due.map(({ title, day }) => `${title}, ${promises.day(day)}`).join('; ') ||
          promises.day(null),
        promises.verdict(promised),
      ],
    })),
  }
}
