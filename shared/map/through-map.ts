import type { Id } from '../lang/id.ts'
import type { Benefit } from './benefit.ts'
import type { Evidence } from './evidence.ts'
import type { Invention } from './invention.ts'
import type { Link } from './link.ts'
import type { Pitch } from './pitch.ts'

/** The map: inventions, benefits and pitches, the links between them and what customers said about them. */
export interface ThroughMap {
  readonly inventions: ReadonlyMap<Id, Invention>
  readonly benefits: ReadonlyMap<Id, Benefit>
  readonly pitches: ReadonlyMap<Id, Pitch>
  readonly links: ReadonlyMap<Id, Link>
  readonly evidence: ReadonlyMap<Id, Evidence>
}

/** The three kinds of card, in the order of their columns. */
export const CARD_KINDS = ['invention', 'benefit', 'pitch'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export interface CardOfKind {
  readonly invention: Invention
  readonly benefit: Benefit
  readonly pitch: Pitch
}
export type Card = CardOfKind[CardKind]

/** A card together with its kind. */
export type KnownCard = {
  [Kind in CardKind]: { readonly kind: Kind; readonly card: CardOfKind[Kind] }
}[CardKind]

/** The collection of the map that holds the cards of a kind. */
export const COLUMN_OF = {
  invention: 'inventions',
  benefit: 'benefits',
  pitch: 'pitches',
} as const satisfies Record<CardKind, keyof ThroughMap>

/** The card with this id and its kind; undefined when the map has none. */
export function findCard(map: ThroughMap, id: Id): KnownCard | undefined {
  const invention = map.inventions.get(id)
  if (invention) return { kind: 'invention', card: invention }
  const benefit = map.benefits.get(id)
  if (benefit) return { kind: 'benefit', card: benefit }
  const pitch = map.pitches.get(id)
  return pitch && { kind: 'pitch', card: pitch }
}

/** The kind of the card with this id; undefined when the map has none. */
export function kindOf(map: ThroughMap, id: Id): CardKind | undefined {
  if (map.inventions.has(id)) return 'invention'
  if (map.benefits.has(id)) return 'benefit'
  return map.pitches.has(id) ? 'pitch' : undefined
}

/** What a link says between two cards: "enables" or "sold as"; undefined where no link may run. */
export function relationOf(map: ThroughMap, from: Id, to: Id): 'enables' | 'sold-as' | undefined {
  if (map.inventions.has(from) && map.benefits.has(to)) return 'enables'
  return map.benefits.has(from) && map.pitches.has(to) ? 'sold-as' : undefined
}
