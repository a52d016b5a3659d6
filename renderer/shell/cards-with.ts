import type { KnownCard } from '../../shared/map/through-map.ts'
import { CARD_KINDS, COLUMN_OF } from '../../shared/map/through-map.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/** The first cards whose title holds every one of the words, in any order; none for no words. */
export function cardsWith(workshop: Workshop, text: string, most: number): readonly KnownCard[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: KnownCard[] = []
  for (const kind of CARD_KINDS) {
    for (const card of workshop[COLUMN_OF[kind]].values()) {
      if (found.length === most) return found
      const title = card.title.toLowerCase()
      if (words.every(word => title.includes(word))) found.push({ kind, card } as KnownCard)
    }
  }
  return found
}
