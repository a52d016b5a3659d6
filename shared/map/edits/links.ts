import type { Id } from '../../lang/id.ts'
import type { Result } from '../../lang/result.ts'
import { failed, ok } from '../../lang/result.ts'
import { Link, type Strength } from '../link.ts'
import type { ThroughMap } from '../through-map.ts'
import { relationOf } from '../through-map.ts'

/** Why two cards cannot be linked. */
export type LinkFault = 'not-allowed' | 'already-linked'

interface NewLink {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly strength: Strength
}

/** The link that runs between two cards; undefined when there is none. */
export function linkBetween(map: ThroughMap, from: Id, to: Id): Link | undefined {
  for (const link of map.links.values()) if (link.from === from && link.to === to) return link
  return undefined
}

/** The map with one more link; fails where no link may run or one already does. */
export function addLink<Map extends ThroughMap>(map: Map, link: NewLink): Result<Map, LinkFault> {
  if (!relationOf(map, link.from, link.to)) return failed('not-allowed')
  if (linkBetween(map, link.from, link.to)) return failed('already-linked')
  return ok({ ...map, links: new Map(map.links).set(link.id, Link.parse(link)) })
}

/** The map with some fields of one link changed; its ends stay. Unchanged when there is no such link. */
export function patchLink<Map extends ThroughMap>(
  map: Map,
  id: Id,
  fields: Partial<Omit<Link, 'id' | 'from' | 'to'>>,
): Map {
  const link = map.links.get(id)
  return link ? { ...map, links: new Map(map.links).set(id, { ...link, ...fields }) } : map
}

/** The map without these links. */
export function removeLinks<Map extends ThroughMap>(map: Map, ids: ReadonlySet<Id>): Map {
  const kept = [...map.links].filter(([id]) => !ids.has(id))
  return kept.length === map.links.size ? map : { ...map, links: new Map(kept) }
}
