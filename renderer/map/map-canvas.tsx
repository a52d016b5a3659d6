import { useEffect } from 'react'
import { EmptyHints } from './empty-hints.tsx'
import { Flow } from './flow.tsx'
import styles from './frame.module.css'
import { LinkPicker } from './linking/link-picker.tsx'
import { standOn, useMapState } from './map-state.ts'
import { Minimap } from './minimap/minimap.tsx'
import { useCardMarks } from './model/use-card-marks.ts'
import { useMapModel } from './model/use-map-model.ts'
import { firstCard } from './navigate.ts'
import { useHands } from './use-hands.ts'

/** The canvas with what lies directly on it. */
export function MapCanvas() {
  const model = useMapModel()
  const marks = useCardMarks()
  const current = useMapState(state => state.current)
  const isThere = current !== null && (model.cards.boxes.has(current) || model.links.lines.has(current))
  useEffect(() => {
    // One card is always where Tab enters the map.
    if (!isThere) standOn(firstCard(model) ?? null)
  }, [isThere, model])
  return (
    <div className={styles.canvas} {...useHands(model)}>
      <Flow marks={marks} />
      <EmptyHints />
      <LinkPicker />
      <Minimap />
    </div>
  )
}
