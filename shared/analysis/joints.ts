import type { Link, Strength } from '../map/link.ts'

/**
 * The links between the cards of one column and the benefits, grouped by card, each pair once.
 * The links of card `i` stand from `start[i]` up to `start[i + 1]`.
 * Plain columns of numbers: a portfolio has tens of thousands of links and is read on every edit.
 */
export interface Joints {
  readonly start: Int32Array
  readonly benefit: Int32Array
  readonly strength: Uint8Array
  readonly link: readonly Link[]
}

/** Links in any order with the places of the card and the benefit they join; as many as there are in `link`. */
export interface LooseJoints {
  readonly card: Int32Array
  readonly benefit: Int32Array
  readonly link: Link[]
}

/** Room for so many links. */
export function roomForJoints(links: number): LooseJoints {
  return { card: new Int32Array(links), benefit: new Int32Array(links), link: [] }
}

/** Adds a link between the card and the benefit at these places; passes over one that joins nothing. */
export function addJoint(
  joints: LooseJoints,
  card: number | undefined,
  benefit: number | undefined,
  link: Link,
) {
  if (card === undefined || benefit === undefined) return
  joints.card[joints.link.length] = card
  joints.benefit[joints.link.length] = benefit
  joints.link.push(link)
}

/** Groups links by card, in time linear in links; of a pair that was linked twice the strongest stays. */
export function groupJoints(loose: LooseJoints, cards: number, benefits: number): Joints {
  const order = orderByCard(loose.card.subarray(0, loose.link.length), cards)
  const start = new Int32Array(cards + 1)
  const benefit = new Int32Array(order.length)
  const strength = new Uint8Array(order.length)
  const link: Link[] = []
  const seenAt = new Int32Array(benefits).fill(-1)
  let card = 0
  for (const at of order) {
    for (const owner = loose.card[at] as number; card < owner; ) start[++card] = link.length
    const end = loose.benefit[at] as number
    const next = loose.link[at] as Link
    const earlier = seenAt[end] as number
    if (earlier >= (start[card] as number)) {
      link[earlier] = stronger(link[earlier] as Link, next)
      strength[earlier] = (link[earlier] as Link).strength
      continue
    }
    seenAt[end] = link.length
    benefit[link.length] = end
    strength[link.length] = next.strength
    link.push(next)
  }
  start.fill(link.length, card + 1)
  return { start, benefit, strength, link }
}

/** The strength of the link at a place. */
export function strengthAt(joints: Joints, at: number): Strength {
  return joints.strength[at] as Strength
}

/** The places of all links so that those of one card stand together, cards and links in their order. */
function orderByCard(cardOf: Int32Array, cards: number): Int32Array {
  const next = new Int32Array(cards + 1)
  for (const card of cardOf) next[card + 1] = (next[card + 1] as number) + 1
  for (let card = 0; card < cards; card += 1) {
    next[card + 1] = (next[card + 1] as number) + (next[card] as number)
  }
  const order = new Int32Array(cardOf.length)
  for (let at = 0; at < cardOf.length; at += 1) {
    const card = cardOf[at] as number
    order[next[card] as number] = at
    next[card] = (next[card] as number) + 1
  }
  return order
}

/** The stronger of two links of one pair; of equally strong ones each reason that somebody gave is kept. */
function stronger(one: Link, other: Link): Link {
  if (one.strength !== other.strength) return one.strength > other.strength ? one : other
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  return { ...first, whyFrom: first.whyFrom ?? second.whyFrom, whyTo: first.whyTo ?? second.whyTo }
}
