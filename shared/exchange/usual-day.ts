import { lastSession } from '../analysis/last-session.ts'
import type { Day } from '../lang/day.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The day a workshop is looked at when nobody names one: that of its last session, else today. */
export function usualDay(workshop: Workshop, today: Day): Day {
  return lastSession(workshop, today)?.date ?? today
}
