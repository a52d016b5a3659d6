import type { Id } from '../lang/id.ts'
import type { CardKind, ThroughMap } from '../map/through-map.ts'
import { familyOf } from './patent-number.ts'

/** Names a card by its title, so that two rows, or a row and the map, can mean the same card. */
export function titleKey(kind: CardKind, title: string): string {
  return `${kind}:${title.trim().toLowerCase()}`
}

/** Names an invention by the family of its publication number. */
export function familyKey(number: string): string {
  return `family:${familyOf(number)}`
}

/** Names an invention by the number it has where it comes from. */
export function sourceKey(number: string): string {
  return `source:${number}`
}

/** Names the card of a drawing by the id it has there. */
export function nodeKey(id: string): string {
  return `node:${id}`
}

/** Names a piece of evidence by what was said, by whom and when. */
export function evidenceKey(evidence: Readonly<Record<'customer' | 'date' | 'verbatim', unknown>>): string {
  return `evidence:${JSON.stringify([evidence.customer ?? '', evidence.date ?? '', evidence.verbatim ?? ''])}`
}

/** Everything on a map by each of its keys, so that an import finds what is already there. */
export function keysOf(map: ThroughMap): ReadonlyMap<string, Id> {
  const keys = new Map<string, Id>()
  const know = (key: string, id: Id) => {
    if (!keys.has(key)) keys.set(key, id)
  }
  for (const { id, title, reference, source } of map.inventions.values()) {
    know(titleKey('invention', title), id)
    if (reference) know(familyKey(reference), id)
    if (source?.number) know(sourceKey(source.number), id)
    know(nodeKey(id), id)
  }
  for (const kind of ['benefit', 'pitch'] as const) {
    for (const { id, title } of map[kind === 'benefit' ? 'benefits' : 'pitches'].values()) {
      know(titleKey(kind, title), id)
      know(nodeKey(id), id)
    }
  }
  for (const evidence of map.evidence.values()) know(evidenceKey(evidence), evidence.id)
  for (const { id, from, to } of map.links.values()) know(linkKey(from, to), id)
  return keys
}

/** Names a link by the cards it joins. */
export function linkKey(from: string, to: string): string {
  return `link:${JSON.stringify([from, to])}`
}
