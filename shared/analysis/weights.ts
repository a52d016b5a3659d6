import type { Strength } from '../map/link.ts'

/** What a link of each strength weighs when an effort or an emphasis is split over its links. */
export type Weights = Readonly<Record<Strength, number>>

/** The weights everything is computed with. */
export const USUAL_WEIGHTS: Weights = { 9: 9, 3: 3, 1: 1 }

/** The usual weights and the two a finding must survive to be called robust: 9-3-1, 3-2-1, equal. */
export const WEIGHT_BAND: readonly Weights[] = [USUAL_WEIGHTS, { 9: 3, 3: 2, 1: 1 }, { 9: 1, 3: 1, 1: 1 }]
