import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { STAGE_LINES } from '../../shared/session/legible.ts'
import { BodyView } from './bodies/body-view.tsx'
import { markScale } from './compose/paging.ts'
import type { Scene } from './scene.ts'
import styles from './stage-view.module.css'

interface StageViewProps {
  readonly scene: Scene
  /** What a small picture of the stage is called; on the stage itself there is none. */
  readonly label?: string
}

/** Draws one scene on a picture of 1080 lines that fills its box, on the stage and, smaller, in the console. */
export function StageView({ scene, label }: StageViewProps) {
  const { sizes, width } = scene.frame
  const box = useRef<HTMLDivElement>(null)
  const fit = useFit(box, width)
  const size = {
    '--body': `${sizes.body}px`,
    '--scale': markScale(sizes),
    '--card': `${sizes.card}px`,
    '--spotlight': `${sizes.spotlight}px`,
    width,
    height: STAGE_LINES,
    transform: `translate(${fit.left}px, ${fit.top}px) scale(${fit.scale})`,
  } as CSSProperties
  return (
    <div
      ref={box}
      className={styles.box}
      data-theme="dark"
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      <div key={scene.body.kind} className={styles.canvas} style={size} data-stage={scene.body.kind}>
        <BodyView frame={scene.frame} body={scene.body} />
      </div>
    </div>
  )
}

/** How a picture of a width fits into its box, whole and in the middle. */
function useFit(box: React.RefObject<HTMLDivElement | null>, width: number) {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  const scale = Math.min(room.width / width, room.height / STAGE_LINES)
  return {
    scale,
    left: (room.width - width * scale) / 2,
    top: (room.height - STAGE_LINES * scale) / 2,
  }
}
