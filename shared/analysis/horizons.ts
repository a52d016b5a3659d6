import { atLeast } from './compare.ts'
import type { Reading } from './reading.ts'

/** Effort whose horizon was said, as a fraction of all effort; null without effort. */
export function taggedEffortOf({ inventions, map }: Reading): number | null {
  if (map.effortTotal <= 0) return null
  let tagged = 0
  for (const { record } of inventions) if (record.horizon !== null) tagged += record.effort ?? 0
  return tagged / map.effortTotal
}

/** The effort that has a horizon, split into today, next and later (fractions of it); null if under half has one. */
export function horizonsOf(reading: Reading): readonly [number, number, number] | null {
  const tagged = taggedEffortOf(reading)
  if (tagged === null || tagged <= 0 || !atLeast(tagged, reading.thresholds.horizonTagged)) return null
  const split: [number, number, number] = [0, 0, 0]
  for (const { record } of reading.inventions) {
    if (record.horizon !== null)
      split[record.horizon - 1] = (split[record.horizon - 1] ?? 0) + (record.effort ?? 0)
  }
  const all = split[0] + split[1] + split[2]
  return [split[0] / all, split[1] / all, split[2] / all]
}
