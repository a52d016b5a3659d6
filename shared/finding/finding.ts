import type { Id } from '../lang/id.ts'
import type { FindingReference } from '../workshop/records/decision.ts'
import type { Reason } from './reason.ts'
import type { Severity } from './severity.ts'

/** What a rule detects in one reading of a workshop. Share is a fraction, null where no share is concerned or known. */
export interface Detected {
  readonly subjects: readonly Id[]
  readonly severity: Severity
  readonly share: number | null
  readonly because: readonly Reason[]
}

/** One spot where the map does not line up. Derived on every change, never stored. */
export interface Finding extends Detected {
  readonly rule: string
  /** False when it disappears as soon as links weigh 3-2-1 or all the same. */
  readonly robust: boolean
  /** The finding that already says it, under which this one is shown; null when it stands alone. */
  readonly nested: FindingReference | null
}

/** Names a finding across readings and sessions: its rule and the records it is about. */
export function findingKey({ rule, subjects }: FindingReference): string {
  return JSON.stringify([rule, ...subjects])
}
