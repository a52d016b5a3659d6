import type { PointerEvent } from 'react'
import { useEffect, useRef } from 'react'
import { MAP_WIDTH } from '../../../shared/layout/measures.ts'
import { useWords } from '../../workshop/use-words.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { usePalette } from '../paint/use-palette.ts'
import { useFromView, useOnView } from '../use-view.ts'
import { areaInView } from '../view-area.ts'
import { useViewControl } from '../view-control.ts'
import styles from './minimap.module.css'
import { HEIGHT, paintMinimap, WIDTH } from './paint-minimap.ts'

/** The whole map as a strip with the part in view, where the map is taller than the window. */
export function Minimap() {
  const { cards } = useMapModel()
  const isNeeded = useFromView(view => view.height > 0 && cards.height * view.zoom > view.height + 40)
  return isNeeded ? <Strip /> : null
}

function Strip() {
  const words = useWords().canvas
  const { cards } = useMapModel()
  const palette = usePalette()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const control = useViewControl()
  const total = Math.max(1, cards.height)
  useEffect(() => {
    if (canvas.current) paintMinimap(canvas.current, cards, palette)
  }, [cards, palette])
  useOnView(view => {
    const seen = areaInView(view)
    const top = Math.max(0, seen.top / total)
    const bottom = Math.min(1, seen.bottom / total)
    const left = Math.max(0, seen.left / MAP_WIDTH)
    const right = Math.min(1, seen.right / MAP_WIDTH)
    if (!frame.current) return
    const height = Math.max(6, (bottom - top) * HEIGHT)
    frame.current.style.transform = `translate(${left * WIDTH}px, ${Math.min(top * HEIGHT, HEIGHT - height)}px)`
    frame.current.style.width = `${Math.max(6, (right - left) * WIDTH)}px`
    frame.current.style.height = `${height}px`
  })
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { top } = event.currentTarget.getBoundingClientRect()
    control.centreOn(((event.clientY - top) / HEIGHT) * total)
  }
  return (
    <div
      className={styles.strip}
      role="img"
      aria-label={words.minimap}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={canvas} className={styles.picture} />
      <div ref={frame} className={styles.frame} />
    </div>
  )
}
