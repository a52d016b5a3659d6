import type { Instant } from '../../../shared/lang/day.ts'

const MS_PER_SECOND = 1_000
const MS_PER_MINUTE = 60_000

/** Milliseconds as a timer shows them, `08:40`; without a sign, and a begun second counts as a whole one. */
export function timerDigits(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / MS_PER_SECOND)
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** The time on the wall, `14:34`, where the room is. */
export function timeOnWall(at: Instant): string {
  const moment = new Date(at)
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** Whole minutes of some milliseconds, the nearest. */
export function wholeMinutes(ms: number): number {
  return Math.round(ms / MS_PER_MINUTE)
}

function two(count: number): string {
  return `${count}`.padStart(2, '0')
}
