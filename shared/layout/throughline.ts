import type { Id } from '../lang/id.ts'
import type { ThroughMap } from '../map/through-map.ts'
import type { LinkLayout } from './link-layout.ts'

/** The cards and links of one throughline. */
export interface Throughline {
  readonly cards: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

type Links = LinkLayout['ofCard']

/** All that runs through a card or a link: back to the inventions and on to the pitches, never sideways. */
export function throughlineOf(map: ThroughMap, ofCard: Links, id: Id): Throughline {
  const cards = new Set<Id>()
  const links = new Set<Id>()
  const link = map.links.get(id)
  if (link) links.add(link.id)
  walk(ofCard, link ? link.from : id, 'into', cards, links)
  walk(ofCard, link ? link.to : id, 'outOf', cards, links)
  return { cards, links }
}

function walk(ofCard: Links, start: Id, way: 'into' | 'outOf', cards: Set<Id>, links: Set<Id>): void {
  const waiting = [start]
  const seen = new Set(waiting)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    cards.add(id)
    for (const link of ofCard.get(id)?.[way] ?? []) {
      links.add(link.id)
      const next = way === 'into' ? link.from : link.to
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
}
