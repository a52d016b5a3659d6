import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'
import type { CardKind } from '../../shared/map/through-map.ts'
import type { Side } from './navigate.ts'

/** Cards that are being moved: how far down, and where in the column they would stand now. */
export interface Moving {
  readonly ids: ReadonlySet<Id>
  readonly kind: CardKind
  readonly by: number
  readonly index: number
}

/** What the hand and the keyboard are doing on the map; not part of the document. */
interface MapState {
  /** The card or link that the keyboard is on. */
  readonly current: Id | null
  /** Counts how often the keyboard was sent somewhere, so that it goes there again. */
  readonly sent: number
  /** Which end of a link the keyboard came from. */
  readonly side: Side
  /** Cards are being picked one by one, so that the arrows leave the selection alone. */
  readonly isGathering: boolean
  readonly hovered: Id | null
  readonly renaming: Id | null
  /** The card whose other end is being typed. */
  readonly linking: Id | null
  /** The card a link is being drawn from, and the card it would end on. */
  readonly drawing: Id | null
  readonly target: Id | null
  readonly lastLink: Id | null
  readonly moving: Moving | null
}

const AT_REST: MapState = {
  current: null,
  sent: 0,
  side: 'from',
  isGathering: false,
  hovered: null,
  renaming: null,
  linking: null,
  drawing: null,
  target: null,
  lastLink: null,
  moving: null,
}

export const useMapState = create<MapState>(() => AT_REST)

/** Sends the keyboard to a card or link. */
export function goTo(id: Id, side: Side = 'from'): void {
  useMapState.setState(({ sent }) => ({ current: id, side, sent: sent + 1 }))
}

/** Remembers where the keyboard is, without sending it. */
export function standOn(id: Id | null): void {
  useMapState.setState({ current: id })
}

/** Lets go of everything, as when another workshop opens. */
export function restMap(): void {
  useMapState.setState(AT_REST)
}
