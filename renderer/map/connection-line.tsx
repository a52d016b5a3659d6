import type { ConnectionLineComponentProps } from '@xyflow/react'
import { curvePath } from '../../shared/layout/curve.ts'
import type { CardNodeType } from './card/card-node.tsx'
import styles from './links/link.module.css'
import { useMapState } from './map-state.ts'
import { useMapModel } from './model/use-map-model.ts'

/** The link that is being drawn: to the hand, or to the card it would end on. */
export function ConnectionLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps<CardNodeType>) {
  const { cards } = useMapModel()
  const target = useMapState(state => state.target)
  const box = target === null ? undefined : cards.boxes.get(target)
  const end = box
    ? { x: box.x > fromX ? box.x : box.x + box.width, y: box.y + box.height / 2 }
    : { x: toX, y: toY }
  return (
    <g>
      <path className={styles.drawn} d={curvePath({ x1: fromX, y1: fromY, x2: end.x, y2: end.y })} />
      <circle className={styles.tip} cx={end.x} cy={end.y} r={5} />
    </g>
  )
}
