import { exceeds } from '../../analysis/compare.ts'
import { overclaimsOf, overpromisedShare } from '../../analysis/overpromise.ts'
import type { PitchReading, Reading } from '../../analysis/reading.ts'
import { supports } from '../../analysis/support.ts'
import type { Invention } from '../../map/invention.ts'
import type { FindingRule } from '../finding-rule.ts'
import type { Reason } from '../reason.ts'
import { reason } from '../reason.ts'
import { supportBehind } from '../reasons.ts'
import type { Severity } from '../severity.ts'
import { discussFrom, heavier, seriousFrom } from '../severity.ts'

/** A pitch claims more than exists, or promises a date before anything behind it is due (seed 003). */
export const overpromise = {
  id: 'overpromise',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['correct-claim', 'date-claim', 'accelerate', 'warn-customers'],
  detect: reading =>
    reading.pitches.flatMap(pitch => {
      const share = overpromisedShare(reading, pitch)
      const claims = share !== null && exceeds(share, 0)
      const early = makersDueAfterPromise(pitch, reading)
      if (!claims && early.length === 0) return []
      const severity = heavier(
        claims ? severityOf(share, reading) : 'note',
        early.length > 0 ? 'discuss' : 'note',
      )
      const because = [...claimReasons(reading, pitch, share), ...dateReasons(pitch, early)]
      return { subjects: [pitch.record.id], severity, share, because }
    }),
} as const satisfies FindingRule

function severityOf(share: number, { thresholds }: Reading): Severity {
  const lesser = discussFrom(share, thresholds.pitchDiscuss)
  return lesser === 'note' ? lesser : seriousFrom(share, thresholds.shareSerious)
}

/** The first invention due behind each benefit of a pitch, when the promise is earlier than every one of them. */
function makersDueAfterPromise({ record, sells }: PitchReading, { benefits }: Reading): readonly Invention[] {
  const { promisedFor } = record
  if (promisedFor === null) return []
  const due = sells.filter(supports).flatMap(({ benefit: { index } }) => benefits[index]?.firstDue ?? [])
  return due.every(({ availableFrom }) => availableFrom !== null && availableFrom > promisedFor) ? due : []
}

function claimReasons(reading: Reading, pitch: PitchReading, share: number | null): readonly Reason[] {
  return [
    reason(pitch.record.id, 'claim', pitch.record.claim),
    reason(pitch.record.id, 'overpromised', share),
    ...overclaimsOf(reading, pitch).map(({ benefit }) => supportBehind(benefit)),
  ]
}

function dateReasons({ record }: PitchReading, early: readonly Invention[]): readonly Reason[] {
  if (early.length === 0) return []
  return [
    reason(record.id, 'promisedFor', record.promisedFor),
    ...early.map(({ id, availableFrom }) => reason(id, 'availableFrom', availableFrom)),
  ]
}
