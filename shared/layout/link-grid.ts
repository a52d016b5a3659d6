import { distanceToCurve } from './curve.ts'
import type { LinkLine } from './link-layout.ts'

const SMALLEST_CELL = 256

/** Links by the heights they span: long ones in tall cells, so that none lies in more than one. */
export interface LinkGrid {
  readonly levels: readonly {
    readonly cell: number
    readonly cells: ReadonlyMap<number, readonly LinkLine[]>
  }[]
}

/** Sorts links into a grid that answers which of them pass an area without looking at all. */
export function gridOfLinks(lines: Iterable<LinkLine>): LinkGrid {
  const levels: { cell: number; cells: Map<number, LinkLine[]> }[] = []
  for (const line of lines) {
    const top = Math.min(line.y1, line.y2)
    const span = Math.max(line.y1, line.y2) - top
    const level = Math.max(0, Math.ceil(Math.log2(Math.max(1, span) / SMALLEST_CELL)))
    while (levels.length <= level) levels.push({ cell: SMALLEST_CELL * 2 ** levels.length, cells: new Map() })
    const { cell, cells } = levels[level] ?? { cell: SMALLEST_CELL, cells: new Map<number, LinkLine[]>() }
    const at = Math.floor(top / cell)
    const there = cells.get(at)
    if (there) there.push(line)
    else cells.set(at, [line])
  }
  return { levels }
}

/** The links whose span of heights touches the one from `top` to `bottom`. */
export function linksWithin(grid: LinkGrid, top: number, bottom: number): LinkLine[] {
  const found: LinkLine[] = []
  for (const { cell, cells } of grid.levels) {
    for (let at = Math.floor(top / cell) - 1; at <= Math.floor(bottom / cell); at++) {
      for (const line of cells.get(at) ?? []) {
        if (Math.min(line.y1, line.y2) <= bottom && Math.max(line.y1, line.y2) >= top) found.push(line)
      }
    }
  }
  return found
}

/** The link that passes nearest to a point, no further than `slack` pixels away. */
export function linkAt(grid: LinkGrid, x: number, y: number, slack: number): LinkLine | undefined {
  let best: LinkLine | undefined
  let nearest = slack
  for (const line of linksWithin(grid, y - slack, y + slack)) {
    if (x < line.x1 - slack || x > line.x2 + slack) continue
    const away = distanceToCurve(line, x, y)
    if (away > nearest) continue
    best = line
    nearest = away
  }
  return best
}
