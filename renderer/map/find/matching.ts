import type { Id } from '../../../shared/lang/id.ts'
import type { InventionStatus } from '../../../shared/map/invention.ts'
import type { CardKind, ThroughMap } from '../../../shared/map/through-map.ts'
import { CARD_KINDS, COLUMN_OF } from '../../../shared/map/through-map.ts'

/** What is looked for on the map. */
export interface Query {
  readonly text: string
  readonly kind: CardKind | null
  /** Only inventions have one. */
  readonly status: InventionStatus | null
  readonly isUnlinked: boolean
  readonly isUnevidenced: boolean
  /** The rule of a finding that a card must be part of. */
  readonly finding: string | null
}

export const NO_QUERY: Query = {
  text: '',
  kind: null,
  status: null,
  isUnlinked: false,
  isUnevidenced: false,
  finding: null,
}

/** Whether a query asks for anything. */
export function asksForAnything(query: Query): boolean {
  const { text, kind, status, isUnlinked, isUnevidenced, finding } = query
  const isNarrowed = kind !== null || status !== null || finding !== null
  return text.trim() !== '' || isNarrowed || isUnlinked || isUnevidenced
}

/** The cards that a query finds, column by column: every word of its text somewhere in title or note, and every filter. */
export function matching(
  map: ThroughMap,
  query: Query,
  concerned: ReadonlySet<Id> | null = null,
): ReadonlySet<Id> {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean)
  const linked = query.isUnlinked ? linkedCards(map) : null
  const heard = query.isUnevidenced ? new Set([...map.evidence.values()].map(({ about }) => about)) : null
  const found = new Set<Id>()
  for (const kind of CARD_KINDS) {
    if (query.kind !== null && query.kind !== kind) continue
    for (const card of map[COLUMN_OF[kind]].values()) {
      if (query.status !== null && !('status' in card && card.status === query.status)) continue
      if (linked?.has(card.id) || heard?.has(card.id)) continue
      if (concerned && !concerned.has(card.id)) continue
      const text = card.note ? `${card.title} ${card.note}`.toLowerCase() : card.title.toLowerCase()
      if (words.every(word => text.includes(word))) found.add(card.id)
    }
  }
  return found
}

function linkedCards(map: ThroughMap): ReadonlySet<Id> {
  return new Set([...map.links.values()].flatMap(({ from, to }) => [from, to]))
}

/** The cards a finding of this rule is about; of a link, both its ends. */
export function concernedBy(
  map: ThroughMap,
  rule: string,
  findings: ReadonlyMap<Id, readonly { readonly rule: string }[]>,
): ReadonlySet<Id> {
  const concerned = new Set<Id>()
  for (const [id, about] of findings) {
    if (!about.some(finding => finding.rule === rule)) continue
    const link = map.links.get(id)
    for (const card of link ? [link.from, link.to] : [id]) concerned.add(card)
  }
  return concerned
}
