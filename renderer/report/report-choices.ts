import type { Private } from '../../shared/exchange/leave-out.ts'
import type { Day } from '../../shared/lang/day.ts'

/** How the person wants the report; a day of null is that of the last session, else today. */
export interface ReportChoices {
  readonly asOf: Day | null
  readonly leftOut: ReadonlySet<Private>
  readonly isConfidential: boolean
  readonly hasWorkshopInside: boolean
}

export const usualChoices: ReportChoices = {
  asOf: null,
  leftOut: new Set(),
  isConfidential: true,
  hasWorkshopInside: false,
}
