import { CARD_GAP } from '../../shared/layout/measures.ts'
import styles from './drop-line.module.css'
import { useMapState } from './map-state.ts'
import { useMapModel } from './model/use-map-model.ts'

/** Shows where a card in hand would stand. */
export function DropLine() {
  const { cards } = useMapModel()
  const moving = useMapState(state => state.moving)
  if (!moving) return null
  const column = cards.columns[moving.kind]
  const below = column[moving.index]
  const above = column[moving.index - 1]
  const beside = below ?? above
  if (!beside) return null
  const y =
    below && above ? (above.y + above.height + below.y) / 2 : below ? below.y - CARD_GAP / 2 : foot(above)
  return <div className={styles.line} style={{ transform: `translate(${beside.x}px, ${y - 1.5}px)` }} />
}

function foot(box: { y: number; height: number } | undefined): number {
  return box ? box.y + box.height + CARD_GAP / 2 : 0
}
