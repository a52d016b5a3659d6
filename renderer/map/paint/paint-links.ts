import type { Id } from '../../../shared/lang/id.ts'
import type { Area } from '../../../shared/layout/card-grid.ts'
import { curveBetween } from '../../../shared/layout/curve-part.ts'
import { linksWithin } from '../../../shared/layout/link-grid.ts'
import type { LinkLine } from '../../../shared/layout/link-layout.ts'
import type { Strength } from '../../../shared/map/link.ts'
import type { MapModel } from '../model/map-model.ts'
import type { Palette } from './palette.ts'
import { dashOf, WIDTHS } from './pen.ts'

/** Links between two looks at the clock. */
const BATCH = 60
/** Below this zoom dashes are too fine to be seen. */
const DASH_ZOOM = 0.3
const DIM = 0.25

interface Pen {
  readonly color: string
  readonly strength: Strength
  readonly isEvidenced: boolean
  readonly isDim: boolean
}

/** What of the links is painted, and how. */
export interface LinkScene {
  readonly model: MapModel
  readonly palette: Palette
  readonly area: Area
  readonly zoom: number
  /** Links that are drawn elsewhere just now. */
  readonly hidden: ReadonlySet<Id>
  /** Cards that the search found; links between others are dim. */
  readonly matches: ReadonlySet<Id> | null
}

/** Paints the links of an area, dim ones first; stops now and then so that a frame is never held up. */
export function* paintLinks(context: CanvasRenderingContext2D, scene: LinkScene): Generator<void> {
  for (const [pen, lines] of byPen(scene)) {
    setPen(context, pen, scene)
    for (let start = 0; start < lines.length; start += BATCH) {
      context.beginPath()
      for (const line of lines.slice(start, start + BATCH)) trace(context, line, scene.area)
      context.stroke()
      yield
    }
  }
}

function byPen(scene: LinkScene): [Pen, LinkLine[]][] {
  const { model, area, hidden } = scene
  const groups = new Map<string, [Pen, LinkLine[]]>()
  for (const line of linksWithin(model.grid, area.top, area.bottom)) {
    if (hidden.has(line.id)) continue
    const pen = penOf(line, scene)
    const key = `${pen.isDim ? 0 : 1} ${pen.color} ${pen.strength} ${pen.isEvidenced}`
    const group = groups.get(key)
    if (group) group[1].push(line)
    else groups.set(key, [pen, [line]])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
}

function penOf(line: LinkLine, { model, palette, matches }: LinkScene): Pen {
  const isDim =
    (model.lit !== null && !model.lit.links.has(line.id)) ||
    (matches !== null && !matches.has(line.from) && !matches.has(line.to))
  const kind = model.map.inventions.has(line.from) ? 'invention' : 'benefit'
  return {
    color: isDim ? palette.ink : palette.mark[kind],
    strength: line.strength,
    isEvidenced: model.evidenced.has(line.id),
    isDim,
  }
}

function setPen(context: CanvasRenderingContext2D, pen: Pen, { palette, zoom }: LinkScene): void {
  context.strokeStyle = pen.color
  context.globalAlpha = pen.isDim ? DIM : 1
  context.lineWidth = Math.max(WIDTHS[pen.strength] * palette.thickness, 0.6 / zoom)
  context.lineCap = pen.strength === 1 && pen.isEvidenced ? 'round' : 'butt'
  context.setLineDash(zoom < DASH_ZOOM ? [] : dashOf(pen.strength, pen.isEvidenced))
}

function trace(context: CanvasRenderingContext2D, line: LinkLine, area: Area): void {
  const piece = curveBetween(line, area.top, area.bottom)
  if (!piece) return
  context.moveTo(piece[0], piece[1])
  context.bezierCurveTo(piece[2], piece[3], piece[4], piece[5], piece[6], piece[7])
}
