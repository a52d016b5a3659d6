import { isOpen } from '../../../shared/decision/actions.ts'
import { scheduleOf, totalMinutes } from '../../../shared/session/schedule.ts'
import { spreadOf } from '../../../shared/session/spread.ts'
import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { CheckScore, Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { wholeMinutes } from '../clock/clock-words.ts'
import { attendeesOf } from './attendees.ts'

/** Who was there, as functions with how many of each where there are more than one: "R&D 2, Sales". */
export function sayWhoWasThere(words: Words, workshop: Workshop, session: Session): string {
  const there = attendeesOf(workshop, session)
  const parts = TeamFunction.options.flatMap(name => {
    const count = there.filter(one => one.function === name).length
    if (count === 0) return []
    return [
      count === 1
        ? words.inspector.option.function[name]
        : `${words.inspector.option.function[name]} ${count}`,
    ]
  })
  return parts.join(', ')
}

/** The fingers of a check, always as the spread: "2–4"; null when nobody showed any. */
export function sayFingers({ session: words }: Words, check: readonly CheckScore[]): string | null {
  const spread = spreadOf(check)
  return spread && words.list.fingers(spread.lowest, spread.highest)
}

/** The minutes a session really took; null when no clock ran. */
export function realMinutes(session: Session): number | null {
  const [first] = session.runs
  if (!first) return null
  const real = scheduleOf(session, session.endedAt ?? first.started).steps.map(step => step.real ?? 0)
  return wholeMinutes(real.reduce((sum, ms) => sum + ms, 0))
}

/** Real minutes of the planned ones, or the planned ones alone. */
export function sayMinutes({ session: words }: Words, session: Session): string {
  const planned = totalMinutes(session)
  const real = realMinutes(session)
  if (real === null) return planned === 0 ? words.list.notKnown : `${planned}`
  return words.list.minutesOf(real, planned)
}

/** How many actions were open when a session ended; null when its end is not known. */
export function actionsOpenAtEnd({ snapshot }: Session): number | null {
  const actions = snapshot?.actions
  if (!Array.isArray(actions)) return null
  return actions.filter(action => isOpen(action)).length
}
