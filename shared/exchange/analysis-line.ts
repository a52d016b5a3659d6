import { measure } from '../analysis/measure.ts'
import type { Day } from '../lang/day.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The analysis of a workshop as one line of JSON, fractions unrounded; `file` says whose it is. */
export function analysisLine(file: string, workshop: Workshop, asOf: Day): string {
  const { metrics, band } = measure(workshop, asOf)
  return JSON.stringify({ file, asOf, metrics, alignmentBand: band, findings: [] })
}
