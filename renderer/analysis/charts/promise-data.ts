import { overclaimsOf } from '../../../shared/analysis/overpromise.ts'
import type { PitchReading, Reading } from '../../../shared/analysis/reading.ts'
import { supports } from '../../../shared/analysis/support.ts'
import type { Day } from '../../../shared/lang/day.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Claim } from '../../../shared/map/pitch.ts'

/** When something behind a pitch becomes available. */
export interface Due {
  readonly id: Id
  readonly title: string
  readonly day: Day
}

/** What a pitch claims and promises, and what stands behind it. */
export interface Promised {
  readonly id: Id
  readonly title: string
  readonly claim: Claim | null
  readonly promisedFor: Day | null
  /** What becomes available behind it, the earliest first. */
  readonly due: readonly Due[]
  /** The claim says more than exists behind at least one of its benefits. */
  readonly claimsMore: boolean
  /** It is promised before anything behind it is due. */
  readonly isEarly: boolean
}

export interface PromiseData {
  readonly today: Day
  readonly pitches: readonly Promised[]
}

/** Claims and dates of a workshop as it was read: promises that do not hold first, then by date. */
export function promiseDataOf(reading: Reading): PromiseData {
  const pitches = reading.pitches.map(pitch => promisedBy(reading, pitch))
  const rank = (promised: Promised) => (promised.isEarly ? 0 : promised.claimsMore ? 1 : 2)
  const dayOf = ({ promisedFor, due }: Promised) => promisedFor ?? due[0]?.day ?? '9999'
  return {
    today: reading.asOf,
    pitches: pitches.sort(
      (one, other) =>
        rank(one) - rank(other) ||
        dayOf(one).localeCompare(dayOf(other)) ||
        one.title.localeCompare(other.title),
    ),
  }
}

function promisedBy(reading: Reading, pitch: PitchReading): Promised {
  const { record } = pitch
  const due = new Map<Id, Due>()
  for (const { benefit, link } of pitch.sells) {
    const first = supports({ link }) ? reading.benefits[benefit.index]?.firstDue : null
    if (first?.availableFrom)
      due.set(first.id, { id: first.id, title: first.title, day: first.availableFrom })
  }
  const sorted = [...due.values()].sort((one, other) => one.day.localeCompare(other.day))
  const [first] = sorted
  return {
    id: record.id,
    title: record.title,
    claim: record.claim,
    promisedFor: record.promisedFor,
    due: sorted,
    claimsMore: overclaimsOf(reading, pitch).length > 0,
    isEarly: record.promisedFor !== null && first !== undefined && first.day > record.promisedFor,
  }
}
