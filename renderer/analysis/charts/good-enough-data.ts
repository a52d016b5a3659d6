import type { Id } from '../../../shared/lang/id.ts'
import type { Benefit } from '../../../shared/map/benefit.ts'

/** A benefit on the 0–10 track: what buyers need, what we give, what the best rival gives; null is not rated. */
export interface RatedBenefit {
  readonly id: Id
  readonly title: string
  readonly identity: boolean
  readonly importance: number | null
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
}

/** The benefits of a workshop with their levels, the widest gap first and what is not rated last. */
export function goodEnoughDataOf(benefits: ReadonlyMap<Id, Benefit>): readonly RatedBenefit[] {
  return [...benefits.values()]
    .map(({ id, title, identity, importance, goodEnough, ours, rival }) => ({
      id,
      title,
      identity: identity === true,
      importance,
      needed: goodEnough,
      ours,
      rival,
    }))
    .sort((one, other) => reach(other) - reach(one) || one.title.localeCompare(other.title))
}

/** How far we stand above (or, negative, below) what buyers need, in levels; null when not rated. */
export function surplusOf({ needed, ours }: RatedBenefit): number | null {
  return needed === null || ours === null ? null : ours - needed
}

function reach(benefit: RatedBenefit): number {
  const surplus = surplusOf(benefit)
  return surplus === null ? -1 : Math.abs(surplus)
}
