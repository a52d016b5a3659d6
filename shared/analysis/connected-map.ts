import type { Benefit } from '../map/benefit.ts'
import type { Invention } from '../map/invention.ts'
import type { Link } from '../map/link.ts'
import type { Pitch } from '../map/pitch.ts'

/** "Enables": a link with the two cards it joins; a pair that was linked twice appears once. */
export interface Enabling {
  readonly link: Link
  readonly invention: ConnectedInvention
  readonly benefit: ConnectedBenefit
}

/** "Sold as": a link with the two cards it joins; a pair that was linked twice appears once. */
export interface Selling {
  readonly link: Link
  readonly benefit: ConnectedBenefit
  readonly pitch: ConnectedPitch
}

export interface ConnectedInvention {
  readonly record: Invention
  readonly enables: readonly Enabling[]
}

/** `index` is its place in the list. Makers are active; retired makers only date the material. */
export interface ConnectedBenefit {
  readonly index: number
  readonly record: Benefit
  readonly makers: readonly Enabling[]
  readonly retiredMakers: readonly Enabling[]
  readonly sellers: readonly Selling[]
}

export interface ConnectedPitch {
  readonly record: Pitch
  readonly sells: readonly Selling[]
}

/**
 * The map with its links followed both ways. Inventions are the active ones.
 * Totals are in the workshop's unit of effort and in points of emphasis; what is unknown counts as absent.
 */
export interface ConnectedMap {
  readonly inventions: readonly ConnectedInvention[]
  readonly benefits: readonly ConnectedBenefit[]
  readonly pitches: readonly ConnectedPitch[]
  readonly effortTotal: number
  readonly emphasisTotal: number
}
