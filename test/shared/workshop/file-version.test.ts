import { expect, it } from 'vitest'
import { upToDate, VERSION } from '../../../shared/workshop/file-version.ts'
import { migrations } from '../../../shared/workshop/migrations/migrations.ts'

const old = { format: 'throughline-workshop', version: 1, steps: [] as number[] }
const stepFrom = (from: number) => ({
  from,
  migrate: (document: Readonly<Record<string, unknown>>) => ({
    ...document,
    steps: [...(document.steps as number[]), from],
  }),
})

it('brings an old file up to today step by step', () => {
  const read = upToDate(old, [stepFrom(0), stepFrom(1), stepFrom(2)])
  expect(read.ok && read.value.steps).toEqual([1, 2])
})

it('has one step for each version before today, in order', () => {
  expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => at + 1))
})
