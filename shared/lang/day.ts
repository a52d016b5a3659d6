import { z } from './zod.ts'

const MS_PER_DAY = 86_400_000

/** A calendar day as ISO text, `2026-03-14`; days that do not exist are refused. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment as ISO text in UTC, `2026-03-14T09:30:00.000Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY)
}

/** The day that lies a number of days after another (before it for negative numbers). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The calendar day of a moment, in UTC. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10)
}
