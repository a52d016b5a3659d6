import type { Day } from '../lang/day.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { basesOf } from './bases.ts'
import { alignmentOf } from './benefit-metrics.ts'
import type { Bases, Metrics } from './metrics.ts'
import { metricsOf } from './metrics-of.ts'
import type { Reading } from './reading.ts'
import { readWorkshopAt, reweigh } from './reading.ts'
import { WEIGHT_BAND } from './weights.ts'

/** Alignment under the weights 9-3-1, 3-2-1 and equal, as fractions; null when not assessed. */
export type AlignmentBand = readonly (number | null)[]

/** The numbers of a workshop at a day, what each rests on, and how alignment moves with the weights. */
export interface Measurement {
  readonly metrics: Metrics
  readonly band: AlignmentBand
  readonly bases: Bases
}

/** Measures a workshop at a day: all metrics, the band of alignment, and the base of every number. */
export function measure(workshop: Workshop, asOf: Day): Measurement {
  const reading = readWorkshopAt(workshop, asOf)
  return measureReadings(WEIGHT_BAND.map(weights => reweigh(reading, weights)))
}

/** The same from readings under the weights of the band, the usual ones first. */
export function measureReadings(readings: readonly Reading[]): Measurement {
  const [usual] = readings
  if (!usual) throw new Error('A measurement needs a reading')
  return { metrics: metricsOf(usual), band: readings.map(alignmentOf), bases: basesOf(usual) }
}
