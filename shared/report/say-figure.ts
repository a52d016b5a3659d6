import { wholePercent } from '../words/percent.ts'

/** A fraction as the whole number of a hundred that stands on the pages; a dash where it is not assessed. */
export function wholeFigure(value: number | null): string {
  return value === null ? '–' : String(wholePercent(value))
}

/** A fraction in percent with one decimal, as the method page shows it; a dash where it is not assessed. */
export function exactFigure(value: number | null): string {
  if (value === null) return '–'
  const tenths = Math.round(Math.abs(value) * 1000 + 1e-6)
  const sign = value < 0 && tenths > 0 ? '−' : ''
  return `${sign}${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** A level of the 0–10 track with one decimal; a dash where it is unknown. */
export function levelFigure(level: number | null): string {
  return level === null ? '–' : level.toFixed(1)
}
