import type { Summary } from '../workshop/summary.ts'

/** What is missing before alignment can be assessed, in the order in which a room fills it in. */
type Missing = 'inventions' | 'benefits' | 'pitches' | 'links' | 'amounts'

/** Alignment in whole points from 0 to 100, or what it waits for. */
export type Alignment = { readonly points: number } | { readonly points: null; readonly missing: Missing }

/** Alignment of a workshop from its summary. */
export function alignmentOf(summary: Summary): Alignment {
  if (summary.alignment !== null) return { points: Math.round(summary.alignment * 100 + 1e-9) }
  const missing = (['inventions', 'benefits', 'pitches', 'links'] as const).find(what => summary[what] === 0)
  return { points: null, missing: missing ?? 'amounts' }
}
