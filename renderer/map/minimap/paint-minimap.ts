import type { CardLayout } from '../../../shared/layout/card-layout.ts'
import { MAP_WIDTH } from '../../../shared/layout/measures.ts'
import type { Palette } from '../paint/palette.ts'

export const WIDTH = 28
export const HEIGHT = 200
/** However many cards there are, a column is painted as at most so many bands. */
const BANDS = 400

/** Paints every column as bands of its colour; the strip is squeezed in height as far as the map needs. */
export function paintMinimap(canvas: HTMLCanvasElement, cards: CardLayout, palette: Palette): void {
  const scale = window.devicePixelRatio
  canvas.width = WIDTH * scale
  canvas.height = HEIGHT * scale
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(scale, 0, 0, scale, 0, 0)
  const across = WIDTH / MAP_WIDTH
  const down = HEIGHT / Math.max(1, cards.height)
  for (const column of Object.values(cards.columns)) {
    const every = Math.max(1, Math.ceil(column.length / BANDS))
    for (let at = 0; at < column.length; at += every) {
      const first = column[at]
      const last = column[Math.min(column.length, at + every) - 1]
      if (!first || !last) continue
      context.fillStyle = palette.mark[first.kind]
      const height = Math.max(0.6, (last.y + last.height - first.y) * down)
      context.fillRect(first.x * across, first.y * down, first.width * across, height)
    }
  }
}
