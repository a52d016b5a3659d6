import { isNewOffer } from '../../analysis/new-offers.ts'
import type { PitchReading, Reading } from '../../analysis/reading.ts'
import type { Heard } from '../../analysis/recent-evidence.ts'
import { supports } from '../../analysis/support.ts'
import { CREATORS } from '../../team/team-function.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { emphasisOf } from '../reasons.ts'

/** Those who make a new offer have not heard a customer about it (seed 001). */
export const creatorsNotWithCustomers = {
  id: 'creators-not-with-customers',
  concerns: 'pitch',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['ride-alongs', 'makers-sell-first'],
  detect: reading =>
    reading.pitches.flatMap(pitch => {
      if (!isNewOffer(pitch.record)) return []
      const behind = evidenceBehind(reading, pitch)
      if (behind.some(heardByCreator)) return []
      const because = [
        reason(pitch.record.id, 'evidence', behind.length),
        reason(pitch.record.id, 'makersHeard', 0),
        emphasisOf(pitch),
      ]
      return { subjects: [pitch.record.id], severity: 'discuss', share: pitch.share, because }
    }),
} as const satisfies FindingRule

function heardByCreator({ hearer }: Heard): boolean {
  return hearer?.function != null && CREATORS.includes(hearer.function)
}

/** The recent evidence about an offer itself or counting for a benefit behind it, each piece once. */
function evidenceBehind({ recent, benefits }: Reading, { record, sells }: PitchReading): readonly Heard[] {
  const own = recent.get(record.id) ?? []
  const ofBenefits = sells.filter(supports).flatMap(({ benefit }) => benefits[benefit.index]?.evidence ?? [])
  return [...new Set([...own, ...ofBenefits])]
}
