import { functionsPresent } from '../../analysis/last-session.ts'
import type { TeamFunction } from '../../team/team-function.ts'
import type { FindingRule } from '../finding-rule.ts'
import { reason } from '../reason.ts'

const HEAVIEST: readonly TeamFunction[] = ['R&D', 'Sales']

/** A function whose veto comes later was not in the room (seeds 002 and 003). */
export const missingFunction = {
  id: 'missing-function',
  concerns: 'function',
  shareOf: 'nothing',
  sensitive: false,
  weighed: false,
  nestsUnder: null,
  options: ['invite-function', 'send-proxy', 'run-again'],
  detect: ({ workshop, asOf }) => {
    const present = functionsPresent(workshop, asOf)
    if (present === null) return []
    const missing = [...new Set(workshop.header.requiredFunctions)].filter(name => !present.has(name))
    return missing.map(name => ({
      subjects: [name],
      severity: HEAVIEST.includes(name) ? 'serious' : 'discuss',
      share: null,
      because: [reason(null, 'function', name)],
    }))
  },
} as const satisfies FindingRule
