import type { Reading } from '../analysis/reading.ts'
import type { Detected } from './finding.ts'

/** What the subjects of a finding are. */
export type Concern = 'invention' | 'benefit' | 'pitch' | 'link' | 'participant' | 'function' | 'workshop'

/** What the share of a finding is a part of. */
export type ShareOf = 'effort' | 'emphasis' | 'drift' | 'links' | 'evidence' | 'nothing'

/** One way in which a map does not line up: when it fires, and what the room may do about it. */
export interface FindingRule {
  readonly id: string
  readonly concerns: Concern
  readonly shareOf: ShareOf
  /** True when it touches pay: outside the console it names a function, never a person. */
  readonly sensitive: boolean
  /** True when the weights of links can make it appear or disappear. */
  readonly weighed: boolean
  /** The rule that already says it when it is about the same benefit. */
  readonly nestsUnder: string | null
  readonly options: readonly string[]
  readonly detect: (reading: Reading) => readonly Detected[]
}
