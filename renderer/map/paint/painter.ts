import type { Area } from '../../../shared/layout/card-grid.ts'
import type { View } from '../view-area.ts'
import { areaInView, FAR_ZOOM, lies, overlap } from '../view-area.ts'
import { paintCards } from './paint-cards.ts'
import type { LinkScene } from './paint-links.ts'
import { paintLinks } from './paint-links.ts'

/** What is painted, whichever part of it is in view. */
export type Content = Omit<LinkScene, 'area' | 'zoom'>

/** Painting takes at most this long in one frame, and at most about a seventh of the time. */
const SLICE_MS = 5
const REST = 6
const SETTLE_MS = 90
/** The picture is larger than the view by this share on every side, so that short moves need no new one. */
const MARGIN = 0.5
/** A picture is stretched or shrunk up to this before a new one is made while the view still moves. */
const STRETCH = 1.7
const PAD = 24

interface Picture {
  readonly area: Area
  readonly zoom: number
  readonly isFar: boolean
}

/** Keeps a picture of links (and of cards from afar) under the view: two canvases, one shown while the other is painted. */
export class Painter {
  private content: Content | null = null
  private view: View | null = null
  private shown: Picture | null = null
  private job: { readonly picture: Picture; readonly steps: Generator<void> } | null = null
  private frame = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private spent = 0
  private restUntil = 0

  constructor(
    private front: HTMLCanvasElement,
    private back: HTMLCanvasElement,
    private readonly bounds: () => Area,
    private readonly onShown: (isFar: boolean) => void,
  ) {}

  /** Paints other content, at once where that is quick. */
  show(content: Content): void {
    this.content = content
    this.start()
    this.work()
  }

  /** Follows the view. */
  look(view: View): void {
    this.view = view
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.settle(), SETTLE_MS)
    if (!this.shown) this.start()
    else if (!this.job && !this.serves(this.shown, view) && performance.now() > this.restUntil) this.start()
  }

  /** Makes the picture sharp where the view has come to rest. */
  settle(): void {
    const { view, shown } = this
    if (!view || (shown && shown.zoom === view.zoom && this.serves(shown, view))) return
    this.start()
  }

  stop(): void {
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
    this.job = null
  }

  private serves(picture: Picture, view: View): boolean {
    const seen = overlap(areaInView(view), this.bounds())
    const stretch = view.zoom / picture.zoom
    const isFar = view.zoom < FAR_ZOOM
    return lies(seen, picture.area) && stretch < STRETCH && stretch > 1 / STRETCH && picture.isFar === isFar
  }

  private start(): void {
    const { view, content } = this
    if (!view || !content || view.width === 0) return
    const area = overlap(areaInView(view, MARGIN), this.bounds())
    const picture = { area, zoom: view.zoom, isFar: view.zoom < FAR_ZOOM }
    this.job = { picture, steps: paint(this.back, { ...content, area, zoom: view.zoom }, picture.isFar) }
    this.spent = 0
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.work())
  }

  private work(): void {
    const { job } = this
    if (!job) return
    cancelAnimationFrame(this.frame)
    const start = performance.now()
    let done = false
    while (!done && performance.now() - start < SLICE_MS) done = job.steps.next().done === true
    this.spent += performance.now() - start
    if (done) this.turn(job.picture)
    else this.frame = requestAnimationFrame(() => this.work())
  }

  private turn(picture: Picture): void {
    place(this.back, picture.area)
    this.front.style.visibility = 'hidden'
    ;[this.front, this.back] = [this.back, this.front]
    this.front.style.visibility = 'visible'
    this.job = null
    this.shown = picture
    this.restUntil = performance.now() + this.spent * REST
    this.onShown(picture.isFar)
  }
}

function* paint(canvas: HTMLCanvasElement, scene: LinkScene, isFar: boolean): Generator<void> {
  const { area, zoom } = scene
  const scale = zoom * window.devicePixelRatio
  canvas.width = Math.max(1, Math.ceil((area.right - area.left) * scale))
  canvas.height = Math.max(1, Math.ceil((area.bottom - area.top) * scale))
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale)
  yield* paintLinks(context, scene)
  if (isFar) yield* paintCards(context, scene)
}

function place({ style }: HTMLCanvasElement, area: Area): void {
  style.left = `${area.left}px`
  style.top = `${area.top}px`
  style.width = `${Math.max(0, area.right - area.left)}px`
  style.height = `${Math.max(0, area.bottom - area.top)}px`
}

/** Everything there is to paint, with room for what stands out over the edges. */
export function boundsOf(width: number, height: number): Area {
  return { left: -PAD, top: -PAD, right: width + PAD, bottom: height + PAD }
}
