import type { Id } from '../../../shared/lang/id.ts'
import type { LinkLine } from '../../../shared/layout/link-layout.ts'
import type { Link } from '../../../shared/map/link.ts'
import type { CardKind, KnownCard } from '../../../shared/map/through-map.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import type { MarkedSeverity } from '../../ui/severity-mark.tsx'
import type { MapModel } from './map-model.ts'

/** What buyers need, what we give and what the best rival gives, 0–10 each. */
export interface Levels {
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
}

/** What a card shows: plain data, so that a card is drawn again only when one of these differs. */
export interface CardFace {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  readonly isIdentity: boolean
  /** Effort of an invention or emphasis of a pitch. */
  readonly amount: number | null
  readonly levels: Levels | null
  /** Effort minus emphasis on a benefit, in points. */
  readonly drift: number | null
  readonly state: string | null
  readonly horizon: 1 | 2 | 3 | null
  readonly evidence: number
  readonly links: number
  readonly severity: MarkedSeverity | null
  /** Link ends on each side, in pixels below the card's top. */
  readonly portsLeft: readonly number[]
  readonly portsRight: readonly number[]
  readonly lacksLeft: boolean
  readonly lacksRight: boolean
  readonly isDim: boolean
  readonly isFolded: boolean
}

/** What the analysis says of cards: drift by benefit, the gravest finding by card. */
export interface CardMarks {
  readonly drift: ReadonlyMap<Id, number>
  readonly severity: ReadonlyMap<Id, MarkedSeverity>
}

/** What a card shows on a map; undefined when the map has no such card. */
export function faceOf(
  model: MapModel,
  marks: CardMarks,
  id: Id,
  matches: ReadonlySet<Id> | null,
): CardFace | undefined {
  const known = findCard(model.map, id)
  const box = model.cards.boxes.get(id)
  const links = model.links.ofCard.get(id)
  if (!known || !box || !links) return undefined
  const end = (at: (line: LinkLine) => number) => (link: Link) => {
    const line = model.links.lines.get(link.id)
    return line ? at(line) - box.y : 0
  }
  return {
    id,
    kind: known.kind,
    title: known.card.title,
    ...factsOf(known),
    drift: marks.drift.get(id) ?? null,
    severity: marks.severity.get(id) ?? null,
    evidence: model.evidence.get(id) ?? 0,
    links: links.into.length + links.outOf.length,
    portsLeft: links.into.map(end(line => line.y2)),
    portsRight: links.outOf.map(end(line => line.y1)),
    lacksLeft: known.kind !== 'invention' && links.into.length === 0,
    lacksRight: known.kind !== 'pitch' && links.outOf.length === 0,
    isDim: (model.lit !== null && !model.lit.cards.has(id)) || (matches !== null && !matches.has(id)),
    isFolded: box.height < 60,
  }
}

type Facts = Pick<CardFace, 'isIdentity' | 'amount' | 'levels' | 'state' | 'horizon'>

function factsOf({ kind, card }: KnownCard): Facts {
  switch (kind) {
    case 'invention':
      return {
        isIdentity: false,
        amount: card.effort,
        levels: null,
        state: card.status,
        horizon: card.horizon,
      }
    case 'benefit': {
      const levels = { needed: card.goodEnough, ours: card.ours, rival: card.rival }
      const isRated = levels.needed !== null || levels.ours !== null || levels.rival !== null
      return {
        isIdentity: card.identity === true,
        amount: null,
        levels: isRated ? levels : null,
        state: null,
        horizon: null,
      }
    }
    case 'pitch':
      return { isIdentity: false, amount: card.emphasis, levels: null, state: card.claim, horizon: null }
  }
}

/** Whether two faces look the same. */
export function sameFace(one: CardFace, other: CardFace): boolean {
  return (Object.keys(one) as (keyof CardFace)[]).every(key => same(one[key], other[key]))
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
