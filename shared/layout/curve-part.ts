import type { Run } from './curve.ts'
import { turnOf } from './curve.ts'

/** A piece of a link's curve as four control points: x and y of each. */
export type Cubic = readonly [number, number, number, number, number, number, number, number]

const HALVINGS = 24

/**
 * The piece of a link's curve between two heights, so that a very long link costs no more than what is seen of it;
 * undefined when it does not pass between them.
 */
export function curveBetween(run: Run, top: number, bottom: number): Cubic | undefined {
  if (Math.max(run.y1, run.y2) < top || Math.min(run.y1, run.y2) > bottom) return undefined
  const first = alongAt(run, run.y1 <= run.y2 ? top : bottom)
  const last = alongAt(run, run.y1 <= run.y2 ? bottom : top)
  const turn = turnOf(run)
  const [x1, c1, d1, x2] = part(run.x1, turn, turn, run.x2, first, last)
  const [y1, c2, d2, y2] = part(run.y1, run.y1, run.y2, run.y2, first, last)
  return [x1, y1, c1, c2, d1, d2, x2, y2]
}

/** How far along the curve it reaches a height, from 0 to 1; a curve only rises or only falls. */
function alongAt(run: Run, y: number): number {
  const down = run.y2 - run.y1
  if (down === 0) return y < run.y1 ? 0 : 1
  const wanted = (y - run.y1) / down
  if (wanted <= 0) return 0
  if (wanted >= 1) return 1
  let [low, high] = [0, 1]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (middle * middle * (3 - 2 * middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The control values of a cubic between two of its points (blossoming). */
function part(a: number, b: number, c: number, d: number, from: number, to: number) {
  const at = (r: number, s: number, t: number) => {
    const mix = (one: number, other: number, along: number) => one + (other - one) * along
    const [ab, bc, cd] = [mix(a, b, r), mix(b, c, r), mix(c, d, r)]
    return mix(mix(ab, bc, s), mix(bc, cd, s), t)
  }
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)] as const
}
