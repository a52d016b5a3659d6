import type { Link } from '../map/link.ts'

interface Joint {
  link: Link
  readonly benefit: { readonly index: number }
}

/**
 * Makes a function that leaves one joint per benefit in the list of a card: the strongest.
 * Of two equally strong ones each reason that somebody gave is kept. Linear over all calls.
 */
export function keepStrongest(benefits: number): (joints: Joint[]) => void {
  const seenBy = new Int32Array(benefits)
  const seenAt = new Int32Array(benefits)
  let card = 0
  return joints => {
    card += 1
    let kept = 0
    for (const joint of joints) {
      const { index } = joint.benefit
      const earlier = seenBy[index] === card ? joints[seenAt[index] as number] : undefined
      if (earlier) {
        earlier.link = stronger(earlier.link, joint.link)
        continue
      }
      seenBy[index] = card
      seenAt[index] = kept
      joints[kept] = joint
      kept += 1
    }
    joints.length = kept
  }
}

function stronger(one: Link, other: Link): Link {
  if (one.strength !== other.strength) return one.strength > other.strength ? one : other
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  return { ...first, whyFrom: first.whyFrom ?? second.whyFrom, whyTo: first.whyTo ?? second.whyTo }
}
