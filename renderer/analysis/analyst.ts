import type { Analysis } from '../../shared/finding/analyse.ts'
import type { Day } from '../../shared/lang/day.ts'
import { type Change, diffWorkshops } from '../../shared/workshop/change.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/** What the worker is asked: a workshop as a whole at first, then only what changed since. */
export type AnalystQuestion = { readonly asOf: Day } & (
  | { readonly whole: Workshop }
  | { readonly change: Change }
)

/** The line to the worker that analyses. */
export interface AnalystLine {
  readonly send: (question: AnalystQuestion) => void
  readonly onAnswer: (heard: (analysis: Analysis) => void) => void
}

/** An analysis together with the version of the workshop it is about. */
export interface Analysed {
  readonly workshop: Workshop
  readonly asOf: Day
  readonly analysis: Analysis
}

type Wanted = Omit<Analysed, 'analysis'>

/**
 * Has workshops analysed elsewhere, one at a time. While an answer is awaited, only the latest of what is
 * asked is kept, so that however fast somebody types, at most one analysis is ever in the way.
 */
export function analyst(line: AnalystLine, tell: (analysed: Analysed) => void): (wanted: Wanted) => void {
  let known: Workshop | null = null
  let asked: Wanted | null = null
  let next: Wanted | null = null

  const send = (wanted: Wanted) => {
    const { workshop, asOf } = wanted
    asked = wanted
    const isSame = known?.header.id === workshop.header.id
    line.send(known && isSame ? { asOf, change: diffWorkshops(known, workshop) } : { asOf, whole: workshop })
    known = workshop
  }
  line.onAnswer(analysis => {
    const answered = asked
    asked = null
    if (next) send(next)
    next = null
    if (answered) tell({ ...answered, analysis })
  })
  return wanted => {
    if (asked) next = isSameQuestion(asked, wanted) ? null : wanted
    else send(wanted)
  }
}

function isSameQuestion(one: Wanted, other: Wanted): boolean {
  return one.workshop === other.workshop && one.asOf === other.asOf
}
