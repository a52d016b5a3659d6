import { analyse } from '../finding/analyse.ts'
import type { Day } from '../lang/day.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { outcomeFinding } from './outcomes.ts'

/** The analysis of a workshop as one line of JSON, fractions unrounded; `file` says whose it is. */
export function analysisLine(file: string, workshop: Workshop, asOf: Day): string {
  const { metrics, band, findings } = analyse(workshop, asOf)
  return JSON.stringify({ file, asOf, metrics, alignmentBand: band, findings: findings.map(outcomeFinding) })
}
