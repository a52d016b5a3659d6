import { enabledBy } from '../../../shared/analysis/connected-map.ts'
import { effortShare, type Reading } from '../../../shared/analysis/reading.ts'
import { splitOf } from '../../../shared/analysis/shares.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'

/** A card of the flow. Into a benefit flows effort, out of it emphasis; fractions, null is unknown. */
export interface FlowCard {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  readonly identity: boolean
  readonly effort: number | null
  readonly emphasis: number | null
  /** How many cards it stands for: more than one where the smallest were drawn as one. */
  readonly count: number
}

/** A stream between two cards; its share is of all effort on the left, of all emphasis on the right. */
export interface FlowStream {
  readonly from: Id
  readonly to: Id
  readonly share: number
}

export interface FlowData {
  readonly cards: readonly FlowCard[]
  readonly streams: readonly FlowStream[]
}

/** The flow of a workshop as it was read: effort into benefits, benefits into pitches. */
export function flowDataOf(reading: Reading): FlowData {
  const { inventions, benefits, pitches, weights, map } = reading
  const unknown = { effort: null, emphasis: null, identity: false, count: 1 }
  const cards: FlowCard[] = [
    ...inventions.map(invention => ({
      ...unknown,
      id: invention.record.id,
      kind: 'invention' as const,
      title: invention.record.title,
      effort: effortShare(reading, invention),
    })),
    ...benefits.map(({ record, effort, emphasis }) => ({
      ...unknown,
      id: record.id,
      kind: 'benefit' as const,
      title: record.title,
      identity: record.identity === true,
      effort,
      emphasis,
    })),
    ...pitches.map(({ record, share }) => ({
      ...unknown,
      id: record.id,
      kind: 'pitch' as const,
      title: record.title,
      emphasis: share,
    })),
  ]
  const made = inventions.flatMap(invention => {
    const enables = enabledBy(map, invention)
    const effort = effortShare(reading, invention) ?? 0
    return enables.map(({ link, benefit }) => ({
      from: invention.record.id,
      to: benefit.record.id,
      share: effort * splitOf(link, enables, weights),
    }))
  })
  const sold = pitches.flatMap(({ sells, share, record }) =>
    sells.map(({ link, benefit }) => ({
      from: benefit.record.id,
      to: record.id,
      share: (share ?? 0) * splitOf(link, sells, weights),
    })),
  )
  return { cards, streams: [...made, ...sold] }
}

/** The larger of what flows into a card and out of it. */
export function weightOf({ effort, emphasis }: FlowCard): number {
  return Math.max(effort ?? 0, emphasis ?? 0)
}
