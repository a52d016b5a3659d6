import { readWorkshopAt } from '../analysis/reading.ts'
import { supports } from '../analysis/support.ts'
import type { Id } from '../lang/id.ts'
import type { Room } from './exercise.ts'

/** The pitches whose material is out of date at the day of the room. */
export function staleIds({ workshop, asOf }: Room): ReadonlySet<Id> {
  const { pitches } = readWorkshopAt(workshop, asOf)
  return new Set(pitches.filter(({ staleness }) => staleness.stale).map(({ record }) => record.id))
}

/** How many pitches promise a day before any invention behind them is there. */
export function promisesTooEarly({ workshop, asOf }: Room): number {
  const { pitches, benefits } = readWorkshopAt(workshop, asOf)
  return pitches.filter(({ record: { promisedFor }, sells }) => {
    const due = sells.filter(supports).flatMap(({ benefit: { index } }) => benefits[index]?.firstDue ?? [])
    return (
      promisedFor !== null &&
      due.length > 0 &&
      due.every(({ availableFrom }) => availableFrom !== null && availableFrom > promisedFor)
    )
  }).length
}
