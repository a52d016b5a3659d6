import type { Raw } from '../plain-value.ts'

/** One step from a version of the file format to the next; pure, and tried on an old file kept as a fixture. */
export interface Migration {
  readonly from: number
  readonly migrate: (document: Raw) => Raw
}
