import { atLeast, atMost } from '../../analysis/compare.ts'
import { horizonsOf } from '../../analysis/horizons.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { seriousFrom } from '../severity.ts'

/** Nearly all effort serves today, or hardly any of it does (seeds 003 and 001). */
export const horizonTilt = {
  id: 'horizon-tilt',
  concerns: 'workshop',
  shareOf: 'effort',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['ring-fence', 'longer-finance-rule'],
  detect: reading => {
    const horizons = horizonsOf(reading)
    if (horizons === null) return []
    const [today, next, later] = horizons
    const { horizonHigh, horizonLow } = reading.thresholds
    if (!atLeast(today, horizonHigh) && !atMost(today, horizonLow)) return []
    const because = [reason(null, 'today', today), reason(null, 'next', next), reason(null, 'later', later)]
    return [{ subjects: [], severity: seriousFrom(today, 1), share: today, because }]
  },
} as const satisfies FindingRule
