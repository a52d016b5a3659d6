import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'
import { discussFrom } from '../severity.ts'

/** Maker or seller has not said why (seed 000). */
export const oneSidedWhy = {
  id: 'one-sided-why',
  concerns: 'link',
  shareOf: 'links',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['fill-in-now', 'mark-as-guess'],
  detect: ({ whys: { links, oneSided }, thresholds }) => {
    if (oneSided.length === 0) return []
    const share = oneSided.length / links
    const because = [reason(null, 'oneSided', oneSided.length), reason(null, 'links', links)]
    const severity = discussFrom(share, thresholds.oneSidedDiscuss)
    return [{ subjects: oneSided.map(({ id }) => id), severity, share, because }]
  },
} as const satisfies FindingRule
