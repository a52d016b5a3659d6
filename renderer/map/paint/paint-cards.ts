import { cardsWithin } from '../../../shared/layout/card-grid.ts'
import type { CardBox } from '../../../shared/layout/card-layout.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { BLOCK_ZOOM } from '../view-area.ts'
import type { LinkScene } from './paint-links.ts'
import { wrapTitle } from './wrap-title.ts'

const BATCH = 40
const FAR_SIZE = 20
const FAR_LINE = 23
const DIM = 0.48

/** Paints the cards of an area for a view from afar: titles while they can be made out, then blocks of colour. */
export function* paintCards(context: CanvasRenderingContext2D, scene: LinkScene): Generator<void> {
  context.setLineDash([])
  context.textBaseline = 'top'
  context.font = `600 ${FAR_SIZE}px "Inter Variable", sans-serif`
  let painted = 0
  for (const box of cardsWithin(scene.model.cards, scene.area)) {
    context.globalAlpha = isDim(scene, box) ? DIM : 1
    if (scene.zoom < BLOCK_ZOOM) paintBlock(context, scene, box)
    else paintFarCard(context, scene, box)
    if (++painted % BATCH === 0) yield
  }
  context.globalAlpha = 1
}

function isDim({ model, matches }: LinkScene, { id }: CardBox): boolean {
  return (model.lit !== null && !model.lit.cards.has(id)) || (matches !== null && !matches.has(id))
}

function paintBlock(context: CanvasRenderingContext2D, { palette }: LinkScene, box: CardBox): void {
  context.fillStyle = palette.mark[box.kind]
  context.fillRect(box.x, box.y, box.width, box.height)
}

function paintFarCard(context: CanvasRenderingContext2D, { model, palette }: LinkScene, box: CardBox): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 10)
  context.fillStyle = palette.surface
  context.fill()
  context.strokeStyle = palette.mark[box.kind]
  context.lineWidth = 2.5
  context.stroke()
  context.fillStyle = palette.mark[box.kind]
  context.fillRect(box.x + 1, box.y + 9, 7, box.height - 18)
  context.fillStyle = palette.ink
  const lines = box.height < 60 ? 1 : 3
  const title = findCard(model.map, box.id)?.card.title ?? ''
  wrapTitle(context, title, box.width - 28, lines).forEach((line, at, all) => {
    const top = box.y + (box.height - all.length * FAR_LINE) / 2
    context.fillText(line, box.x + 18, top + at * FAR_LINE)
  })
}
