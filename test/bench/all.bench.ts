import { expect, it } from 'vitest'
import { analysisBench } from './analysis-bench.ts'
import type { BenchRow } from './bench-row.ts'
import { deskBench } from './desk-bench.ts'
import { exchangeBench } from './exchange-bench.ts'
import { mapBench } from './map-bench.ts'
import { recoveryBench } from './recovery-bench.ts'
import { stageBench } from './stage-bench.ts'
import { startBench } from './start-bench.ts'
import { typingBench } from './typing-bench.ts'

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  start: startBench,
  desk: deskBench,
  typing: typingBench,
  stage: stageBench,
  recovery: recoveryBench,
  analysis: analysisBench,
  exchange: exchangeBench,
  map: () => mapBench(),
}

/** A table for people: what was measured, the median, what is allowed. */
function tableOf(rows: readonly BenchRow[]): string {
  const widest = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(({ name, median, unit, budget }) => {
      const value = median.toLocaleString('en', { maximumSignificantDigits: 3 })
      return `${name.padEnd(widest)}  ${value.padStart(9)} ${unit.padEnd(5)}  ${budget}\n`
    })
    .join('')
}

it.each(Object.keys(benches))('measures %s', async name => {
  const rows = (await benches[name]?.()) ?? []
  process.stdout.write(`\n${name}\n${tableOf(rows)}\n`)
  expect(rows).not.toEqual([])
})
