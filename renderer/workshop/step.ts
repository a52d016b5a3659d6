import type { Instant } from '../../shared/lang/day.ts'
import type { StepAct } from '../../shared/words/en/workshop-words.ts'
import type { Change } from '../../shared/workshop/change.ts'

/** What a step did, so that undo can say it: the act, how many records, and the title when it is one. */
export interface StepLabel {
  readonly act: StepAct
  readonly count: number
  readonly title: string | null
}

/** One undoable step of the open workshop. */
export interface Step {
  readonly label: StepLabel
  readonly change: Change
  readonly at: Instant
}
