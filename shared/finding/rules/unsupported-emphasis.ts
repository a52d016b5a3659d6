import { atLeast, exceeds } from '../../analysis/compare.ts'
import type { FindingRule } from '../finding-rule.ts'
import { effortOn, emphasisOn, supportBehind } from '../reasons.ts'
import { seriousFrom } from '../severity.ts'

/** Sales sells a benefit that nobody builds, or on which nobody works any more (seed 000). */
export const unsupportedEmphasis = {
  id: 'unsupported-emphasis',
  concerns: 'benefit',
  shareOf: 'emphasis',
  sensitive: false,
  weighed: true,
  nestsUnder: null,
  options: ['fund', 'license-in', 'drop-claim', 'accept'],
  detect: ({ benefits, thresholds }) =>
    benefits.flatMap(benefit => {
      const { effort, emphasis, support, record } = benefit
      if (emphasis === null || !atLeast(emphasis, thresholds.shareMin)) return []
      const withoutEffort = effort !== null && !exceeds(effort, 0)
      if (support !== null && !withoutEffort) return []
      const severity = support === null ? seriousFrom(emphasis, thresholds.shareSerious) : 'note'
      const because = [emphasisOn(benefit), effortOn(benefit), supportBehind(benefit)]
      return { subjects: [record.id], severity, share: emphasis, because }
    }),
} as const satisfies FindingRule
