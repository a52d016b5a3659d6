import { useLayoutEffect, useRef } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { MAP_WIDTH } from '../../../shared/layout/measures.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { useOnView } from '../use-view.ts'
import styles from './paint-layer.module.css'
import { boundsOf, Painter } from './painter.ts'
import { usePalette } from './use-palette.ts'

interface PaintLayerProps {
  /** Links that are drawn as elements just now. */
  readonly hidden: ReadonlySet<Id>
  readonly matches: ReadonlySet<Id> | null
  /** Called when a picture is on the screen: with the cards in it, or without. */
  readonly onShown: (isFar: boolean) => void
}

/** Everything that is only looked at, as one picture that the view moves. */
export function PaintLayer({ hidden, matches, onShown }: PaintLayerProps) {
  const model = useMapModel()
  const palette = usePalette()
  const front = useRef<HTMLCanvasElement>(null)
  const back = useRef<HTMLCanvasElement>(null)
  const painter = useRef<Painter>(null)
  const height = useRef(0)
  height.current = model.cards.height
  const shown = useRef(onShown)
  shown.current = onShown
  useLayoutEffect(() => {
    if (!front.current || !back.current) return
    const bounds = () => boundsOf(MAP_WIDTH, height.current)
    painter.current = new Painter(front.current, back.current, bounds, isFar => shown.current(isFar))
    return () => painter.current?.stop()
  }, [])
  useOnView(view => painter.current?.look(view))
  useLayoutEffect(() => {
    painter.current?.show({ model, palette, hidden, matches })
  }, [model, palette, hidden, matches])
  return (
    <div className={styles.layer} aria-hidden>
      <canvas ref={front} className={styles.picture} />
      <canvas ref={back} className={styles.picture} />
    </div>
  )
}
