/** One line of the table that `npm run bench` prints: a median, and what is allowed for it. */
export interface BenchRow {
  readonly name: string
  readonly median: number
  readonly unit: string
  readonly budget: string
}

/** The middle of measured values; of an even number, the upper one of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
