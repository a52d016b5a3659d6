/** Two numbers that lie closer than this are the same (domain.md, section 2). */
export const EPSILON = 1e-9

/** True from the bound upwards, the bound included. */
export function atLeast(value: number, bound: number): boolean {
  return value >= bound - EPSILON
}

/** True up to the bound, the bound included. */
export function atMost(value: number, bound: number): boolean {
  return value <= bound + EPSILON
}

/** True only where the value truly exceeds the bound. */
export function exceeds(value: number, bound: number): boolean {
  return value > bound + EPSILON
}

/** True only where the value truly stays below the bound. */
export function staysBelow(value: number, bound: number): boolean {
  return value < bound - EPSILON
}
