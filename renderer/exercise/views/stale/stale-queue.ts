import { readWorkshopAt } from '../../../../shared/analysis/reading.ts'
import type { Staleness } from '../../../../shared/analysis/staleness.ts'
import type { Room } from '../../../../shared/exercise/exercise.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'

/** A pitch whose material is out of date, and why. */
export interface StalePitch {
  readonly pitch: Pitch
  readonly staleness: Staleness
}

/** The stale pitches the room has not answered about in this step, the most sold first. */
export function staleQueue({ workshop, session, step, asOf }: Room): readonly StalePitch[] {
  const answered = new Set(session.said.flatMap(said => (said.step === step ? (said.record ?? []) : [])))
  return readWorkshopAt(workshop, asOf)
    .pitches.filter(({ staleness, record }) => staleness.stale && !answered.has(record.id))
    .map(({ record, staleness }) => ({ pitch: record, staleness }))
    .toSorted((one, other) => (other.pitch.emphasis ?? 0) - (one.pitch.emphasis ?? 0))
}
