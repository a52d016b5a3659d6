import type { Id } from '../../../shared/lang/id.ts'
import { type CardLayout, layOutCards } from '../../../shared/layout/card-layout.ts'
import { gridOfLinks, type LinkGrid } from '../../../shared/layout/link-grid.ts'
import { type LinkLayout, layOutLinks } from '../../../shared/layout/link-layout.ts'
import { type Throughline, throughlineOf } from '../../../shared/layout/throughline.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import type { ThroughMap } from '../../../shared/map/through-map.ts'

/** All that the canvas shows of a map: where cards and links are, what is lit, and what customers said. */
export interface MapModel {
  readonly map: ThroughMap
  readonly cards: CardLayout
  readonly links: LinkLayout
  readonly grid: LinkGrid
  /** The throughline that alone is lit, if one is. */
  readonly lit: Throughline | null
  readonly evidence: ReadonlyMap<Id, number>
  /** Links that a customer was heard on; the others are dashed. */
  readonly evidenced: ReadonlySet<Id>
}

/** Lays a map out, with one throughline lit if `focus` names a card or link of it. */
export function modelOf(map: ThroughMap, focus: Id | null): MapModel {
  const open = layOutCards(map)
  const openLinks = layOutLinks(map, open)
  const isThere = focus !== null && (open.boxes.has(focus) || map.links.has(focus))
  const lit = isThere ? throughlineOf(map, openLinks.ofCard, focus) : null
  const cards = lit ? layOutCards(map, lit.cards) : open
  const links = lit ? layOutLinks(map, cards) : openLinks
  const evidence = evidenceByCard(map)
  const evidenced = new Set<Id>()
  for (const link of map.links.values()) if (isEvidenced(map, link, evidence)) evidenced.add(link.id)
  return { map, cards, links, grid: gridOfLinks(links.lines.values()), lit, evidence, evidenced }
}
