const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dayAndMonth = (day: string) =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`

/** Days as they are written out. */
export const calendarWords = {
  /** 12 March 2026 */
  full: (day: string) => `${dayAndMonth(day)} ${day.slice(0, 4)}`,
  /** 12 March, or with the year where it is another than that of the report. */
  near: (day: string, asOf: string) =>
    day.slice(0, 4) === asOf.slice(0, 4) ? dayAndMonth(day) : `${dayAndMonth(day)} ${day.slice(0, 4)}`,
}
