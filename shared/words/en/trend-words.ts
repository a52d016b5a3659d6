import { counted } from '../plural.ts'
import { calendarWords } from './calendar-words.ts'

interface Point {
  readonly session: string | null
}

const short = (day: string) => calendarWords.full(day).replace(/(\p{L}{3})\p{L}+/u, '$1')

/** Words of the trend: the five metrics from session to session. */
export const trendWords = {
  title: 'Trend',
  unit: 'the five metrics at the end of each session, each of 100',
  held: 'session',
  skipped: 'skipped',
  session: 'Session',
  decided: 'Decisions',
  unknown: '–',
  day: short,
  skippedOn: (day: string) => `${short(day)}, skipped`,
  decisions: (count: number) => `${count} decided`,
  row: (day: string, values: string) => `${short(day)}: ${values}`,
  toSession: (row: string) => `${row}. Go to the sessions`,
  description: (points: readonly Point[]) => {
    const skipped = points.filter(({ session }) => session === null).length
    const held = `Five metrics over ${counted(points.length - skipped, 'session', 'sessions')}`
    return skipped === 0
      ? `${held}.`
      : `${held}; ${counted(skipped, 'session was', 'sessions were')} skipped.`
  },
}
