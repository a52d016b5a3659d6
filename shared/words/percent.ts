/** Decimals that only the arithmetic made do not decide a rounding: 10.4999… % is 10.5 %. */
const EPSILON = 1e-7

/** A share between −1 and 1 in whole percent or points, half away from zero; never −0. */
export function wholePercent(share: number): number {
  const whole = Math.round(Math.abs(share) * 100 + EPSILON)
  return share < 0 && whole > 0 ? -whole : whole
}

/** Whole points with their sign, as a room reads it: +25, −26, 0. */
export function signedPoints(share: number): string {
  const points = wholePercent(share)
  if (points === 0) return '0'
  return points > 0 ? `+${points}` : `−${-points}`
}
