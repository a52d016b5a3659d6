import { measure } from '../../shared/analysis/measure.ts'
import type { Day } from '../../shared/lang/day.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/** What is missing before alignment can be assessed, in the order in which a room fills it in. */
type Missing = 'inventions' | 'benefits' | 'pitches' | 'effort' | 'emphasis' | 'links'

/** Alignment from 0 to 100, or what it waits for. */
export type Alignment =
  | { readonly points: number; readonly withEffort: Known; readonly withEmphasis: Known }
  | { readonly points: null; readonly missing: Missing }

interface Known {
  readonly known: number
  readonly all: number
}

/** Alignment of a workshop at a day, rounded to whole points, with what it rests on. */
export function alignmentOf(workshop: Workshop, asOf: Day): Alignment {
  const { metrics, bases } = measure(workshop, asOf)
  if (metrics.alignment === null) return { points: null, missing: missingIn(workshop) }
  return {
    points: Math.round(metrics.alignment * 100 + 1e-9),
    withEffort: bases.inventionsWithEffort,
    withEmphasis: bases.pitchesWithEmphasis,
  }
}

function missingIn(workshop: Workshop): Missing {
  if (workshop.inventions.size === 0) return 'inventions'
  if (workshop.pitches.size === 0) return 'pitches'
  if (workshop.benefits.size === 0) return 'benefits'
  if (![...workshop.inventions.values()].some(({ effort }) => effort)) return 'effort'
  if (![...workshop.pitches.values()].some(({ emphasis }) => emphasis)) return 'emphasis'
  return 'links'
}
