import type { Id } from '../../../shared/lang/id.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import type { FlowCard, FlowData, FlowStream } from './flow-data.ts'
import { weightOf } from './flow-data.ts'

/** The flow with at most so many cards in a column: the smallest of each column are drawn as one. */
export function gatherFlow(
  { cards, streams }: FlowData,
  most: number,
  titleOf: (kind: CardKind, count: number) => string,
): FlowData {
  const gathered = new Map<Id, Id>()
  const kept = CARD_KINDS.flatMap(kind => {
    const column = cards
      .filter(card => card.kind === kind)
      .toSorted((one, other) => weightOf(other) - weightOf(one))
    if (column.length <= most) return column
    const rest = column.slice(most - 1)
    const other = asOne(rest, kind, titleOf(kind, rest.length))
    for (const { id } of rest) gathered.set(id, other.id)
    return [...column.slice(0, most - 1), other]
  })
  return { cards: kept, streams: gathered.size === 0 ? streams : mergeStreams(streams, gathered) }
}

function asOne(cards: readonly FlowCard[], kind: CardKind, title: string): FlowCard {
  const sum = (side: 'effort' | 'emphasis') =>
    cards.reduce<number | null>(
      (total, card) => (card[side] === null ? total : (total ?? 0) + card[side]),
      null,
    )
  return {
    id: `other-${kind}`,
    kind,
    title,
    identity: false,
    effort: sum('effort'),
    emphasis: sum('emphasis'),
    count: cards.length,
  }
}

function mergeStreams(streams: readonly FlowStream[], gathered: ReadonlyMap<Id, Id>): readonly FlowStream[] {
  const merged = new Map<string, FlowStream>()
  for (const stream of streams) {
    const from = gathered.get(stream.from) ?? stream.from
    const to = gathered.get(stream.to) ?? stream.to
    const key = JSON.stringify([from, to])
    merged.set(key, { from, to, share: stream.share + (merged.get(key)?.share ?? 0) })
  }
  return [...merged.values()]
}
