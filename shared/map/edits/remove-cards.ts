import type { Id } from '../../lang/id.ts'
import type { ThroughMap } from '../through-map.ts'

/** The map without these cards, their links and the evidence about them. */
export function removeCards<Map extends ThroughMap>(map: Map, ids: ReadonlySet<Id>): Map {
  const without = <Entry>(collection: ReadonlyMap<Id, Entry>, doomed: (entry: Entry, id: Id) => boolean) => {
    const kept = [...collection].filter(([id, entry]) => !doomed(entry, id))
    return kept.length === collection.size ? collection : new Map(kept)
  }
  const named = (_: unknown, id: Id) => ids.has(id)
  return {
    ...map,
    inventions: without(map.inventions, named),
    benefits: without(map.benefits, named),
    pitches: without(map.pitches, named),
    links: without(map.links, link => ids.has(link.from) || ids.has(link.to)),
    evidence: without(map.evidence, evidence => ids.has(evidence.about)),
  }
}
