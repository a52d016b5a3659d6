import type { Id } from '../../../../shared/lang/id.ts'
import { SUPPORTING_STRENGTH } from '../../../../shared/map/link.ts'
import type { ThroughMap } from '../../../../shared/map/through-map.ts'

/** An invention that makes a pitch true, by way of a benefit. */
export interface LineBehind {
  readonly invention: Id
  readonly benefit: Id
}

/** The lines of strong links from inventions that are still worked on to a pitch. */
export function linesBehind(map: ThroughMap, pitch: Id): readonly LineBehind[] {
  const strong = [...map.links.values()].filter(({ strength }) => strength >= SUPPORTING_STRENGTH)
  const benefits = new Set(strong.filter(({ to }) => to === pitch).map(({ from }) => from))
  return strong
    .filter(({ from, to }) => benefits.has(to) && isWorkedOn(map, from))
    .map(({ from, to }) => ({ invention: from, benefit: to }))
}

function isWorkedOn(map: ThroughMap, id: Id): boolean {
  const invention = map.inventions.get(id)
  return invention !== undefined && invention.status !== 'retired'
}
