import { exceeds } from '../../analysis/compare.ts'
import { cadenceOf } from '../../analysis/last-session.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'

/** Nobody has set the next session, or too long has passed since the last (seed 003). */
export const cadenceLapsed = {
  id: 'cadence-lapsed',
  concerns: 'workshop',
  shareOf: 'nothing',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['weekly-slot', 'name-owner'],
  detect: ({ workshop, asOf, thresholds }) => {
    const { cadenceDays } = workshop.header
    const { next, daysSince } = cadenceOf(workshop, asOf)
    const overdue = daysSince !== null && exceeds(daysSince, thresholds.cadenceFactor * cadenceDays)
    if (next !== null && !overdue) return []
    const because = [
      reason(null, 'nextSession', next),
      reason(null, 'daysSinceSession', daysSince),
      reason(null, 'cadence', cadenceDays),
    ]
    return [{ subjects: [], severity: 'discuss', share: null, because }]
  },
} as const satisfies FindingRule
