import type { InventionStatus } from '../map/invention.ts'
import type { Link } from '../map/link.ts'
import { SUPPORTING_STRENGTH } from '../map/link.ts'
import type { Claim } from '../map/pitch.ts'

/** What stands behind a benefit today; `unknown` when inventions do but nobody has said how far they are. */
export type Support = Exclude<InventionStatus, 'retired'> | 'unknown'

const SUPPORT_RANK: Readonly<Record<Support, number>> = {
  unknown: -1,
  idea: 0,
  research: 1,
  prototype: 2,
  shipping: 3,
}
const CLAIM_RANK: Readonly<Record<Claim, number>> = { vision: 0, research: 1, pilot: 2, available: 3 }

/** True for a link that counts as support: it contributes, or it reads on it. */
export function supports({ link }: { readonly link: Link }): boolean {
  return link.strength >= SUPPORTING_STRENGTH
}

/** The better of two supports; null is none at all. */
export function betterSupport(one: Support | null, other: Support): Support {
  return one === null || SUPPORT_RANK[other] > SUPPORT_RANK[one] ? other : one
}

/** True when a pitch claims more than what is known to stand behind a benefit; an unknown on either side is no claim. */
export function claimsMoreThan(claim: Claim | null, support: Support | null): boolean {
  if (claim === null || support === null || support === 'unknown') return false
  return CLAIM_RANK[claim] > SUPPORT_RANK[support]
}
