const TOP = 10
export const HALF = 0.5

/** The level a digit gives, 0 to 10; a nought after a one makes ten of it. */
export function levelTyped(digit: number, level: number | null, before: number | null): number {
  return digit === 0 && before === 1 && level === 1 ? TOP : digit
}

/** The level so much higher or lower, from 0 to 10. */
export function levelMoved(level: number | null, by: number): number {
  return Math.min(TOP, Math.max(0, (level ?? 0) + by))
}
