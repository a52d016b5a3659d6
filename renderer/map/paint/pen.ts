import type { Strength } from '../../../shared/map/link.ts'

/** Width of a link by its strength: 9 is three pixels, 3 less than two, 1 a single dotted one. */
export const WIDTHS: Readonly<Record<Strength, number>> = { 9: 3, 3: 1.75, 1: 1 }

const DASHES: Readonly<Record<Strength, readonly number[]>> = { 9: [8, 5], 3: [6, 4], 1: [4, 4] }
const DOTS: readonly number[] = [1, 3]

/** The dashes of a link: dotted at strength 1, dashed where no customer was heard. */
export function dashOf(strength: Strength, isEvidenced: boolean): readonly number[] {
  if (!isEvidenced) return DASHES[strength]
  return strength === 1 ? DOTS : []
}
