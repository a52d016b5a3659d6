import { measure } from '../../shared/analysis/measure.ts'
import { openActions } from '../../shared/decision/actions.ts'
import type { Day } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'
import { inOrder } from '../../shared/map/edits/place-cards.ts'
import { CARD_KINDS, COLUMN_OF } from '../../shared/map/through-map.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

const GLYPH_CARDS = 14

/** The map as a few strokes: cards in each column and lines between them by position. */
export interface MapGlyph {
  readonly columns: readonly [number, number, number]
  readonly lines: readonly { readonly column: 0 | 1; readonly from: number; readonly to: number }[]
}

/** What the library shows of a workshop without opening it. */
export interface Summary {
  readonly inventions: number
  readonly benefits: number
  readonly pitches: number
  readonly links: number
  readonly openActions: number
  readonly sessions: number
  /** Of 1; null when there is nothing to compare yet. */
  readonly alignment: number | null
  readonly glyph: MapGlyph
}

/** Sums a workshop up for the library, as of a day. */
export function summarise(workshop: Workshop, asOf: Day): Summary {
  return {
    inventions: workshop.inventions.size,
    benefits: workshop.benefits.size,
    pitches: workshop.pitches.size,
    links: workshop.links.size,
    openActions: openActions(workshop).length,
    sessions: workshop.sessions.size,
    alignment: measure(workshop, asOf).metrics.alignment,
    glyph: glyphOf(workshop),
  }
}

function glyphOf(workshop: Workshop): MapGlyph {
  const positions = CARD_KINDS.map(
    kind =>
      new Map<Id, number>(
        inOrder(workshop, kind)
          .slice(0, GLYPH_CARDS)
          .map((card, index) => [card.id, index]),
      ),
  )
  const lines: MapGlyph['lines'][number][] = []
  for (const link of workshop.links.values()) {
    for (const column of [0, 1] as const) {
      const from = positions[column]?.get(link.from)
      const to = positions[column + 1]?.get(link.to)
      if (from !== undefined && to !== undefined) lines.push({ column, from, to })
    }
  }
  const [inventions, benefits, pitches] = CARD_KINDS.map(kind =>
    Math.min(workshop[COLUMN_OF[kind]].size, GLYPH_CARDS),
  )
  return { columns: [inventions ?? 0, benefits ?? 0, pitches ?? 0], lines: lines.slice(0, 60) }
}
