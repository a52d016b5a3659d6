import type { Id } from '../lang/id.ts'
import type { Link } from './link.ts'
import type { ThroughMap } from './through-map.ts'

/** How many pieces of evidence there are about each card that has any. */
export function evidenceByCard(map: Pick<ThroughMap, 'evidence'>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { about } of map.evidence.values()) counts.set(about, (counts.get(about) ?? 0) + 1)
  return counts
}

/**
 * Whether a customer was heard on a link: its own customer's words, or evidence about the invention or pitch it
 * leads to. Evidence about the benefit in the middle speaks for no single link.
 */
export function isEvidenced(
  map: Pick<ThroughMap, 'benefits'>,
  link: Link,
  evidence: ReadonlyMap<Id, number>,
): boolean {
  if (link.customerWords) return true
  return evidence.has(map.benefits.has(link.from) ? link.to : link.from)
}
