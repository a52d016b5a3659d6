/** Two points of the map that a link joins. */
export interface Run {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const STEPS = 20

/** The x of both control points: the curve leaves and arrives level, turning half-way. */
export function turnOf(run: Run): number {
  return (run.x1 + run.x2) / 2
}

/** The curve of a link as SVG path data. */
export function curvePath(run: Run): string {
  const turn = turnOf(run)
  return `M${run.x1},${run.y1}C${turn},${run.y1},${turn},${run.y2},${run.x2},${run.y2}`
}

/** The point of a link's curve at `t` from 0 (its maker) to 1. */
export function pointOn(run: Run, t: number): { x: number; y: number } {
  const across = 1.5 * t * (1 - t) + t * t * t
  const down = t * t * (3 - 2 * t)
  return { x: run.x1 + (run.x2 - run.x1) * across, y: run.y1 + (run.y2 - run.y1) * down }
}

/** How far a point lies from the curve of a link, in pixels of the map, to within a pixel on links of usual length. */
export function distanceToCurve(run: Run, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  let before = pointOn(run, 0)
  for (let step = 1; step <= STEPS; step++) {
    const after = pointOn(run, step / STEPS)
    nearest = Math.min(nearest, distanceToSegment(before.x, before.y, after.x, after.y, x, y))
    before = after
  }
  return nearest
}

function distanceToSegment(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
