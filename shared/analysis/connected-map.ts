import type { Benefit } from '../map/benefit.ts'
import type { Invention } from '../map/invention.ts'
import type { Link } from '../map/link.ts'
import type { Pitch } from '../map/pitch.ts'
import type { Joints } from './joints.ts'

/** A card with its place in its column. */
interface Placed<Record> {
  readonly index: number
  readonly record: Record
}
export type PlacedInvention = Placed<Invention>
export type PlacedBenefit = Placed<Benefit>

/** A link of a card with the benefit at its other end; a pair that was linked twice appears once. */
export interface Joint {
  readonly link: Link
  readonly benefit: PlacedBenefit
}

export interface ConnectedPitch extends Placed<Pitch> {
  readonly sells: readonly Joint[]
}

export interface ConnectedBenefit extends PlacedBenefit {
  readonly sellers: readonly { readonly link: Link; readonly pitch: Pitch }[]
}

/**
 * The map with its links followed. Retired inventions stand apart: they only date the material.
 * Totals are in the workshop's unit of effort and in points of emphasis; what is unknown counts as absent.
 */
export interface ConnectedMap {
  readonly inventions: readonly PlacedInvention[]
  readonly retired: readonly PlacedInvention[]
  readonly benefits: readonly ConnectedBenefit[]
  readonly pitches: readonly ConnectedPitch[]
  readonly enables: Joints
  readonly soldAs: Joints
  readonly effortTotal: number
  readonly emphasisTotal: number
}

/** The links of an invention with the benefits it enables. */
export function enabledBy({ enables, benefits }: ConnectedMap, { index }: PlacedInvention): readonly Joint[] {
  return jointsOf(enables, index, benefits)
}

/** The links of the card at a place with the benefits at their other ends. */
export function jointsOf(joints: Joints, card: number, benefits: readonly PlacedBenefit[]): readonly Joint[] {
  const found: Joint[] = []
  const end = joints.start[card + 1] ?? 0
  for (let at = joints.start[card] ?? 0; at < end; at += 1) {
    const benefit = benefits[joints.benefit[at] ?? -1]
    const link = joints.link[at]
    if (benefit && link) found.push({ link, benefit })
  }
  return found
}
