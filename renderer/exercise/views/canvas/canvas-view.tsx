import { Inspector } from '../../../inspector/inspector.tsx'
import { MapScreen } from '../../../map/map-screen.tsx'
import { useSelection } from '../../../workshop/selection.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './canvas-view.module.css'

/** The whole map in the console, with everything that can be done on it; what is selected opens beside it. */
export function CanvasView() {
  const words = useWords().shell
  const isInspecting = useSelection(selection => selection.primary !== null)
  return (
    <div className={styles.canvas}>
      <MapScreen />
      {isInspecting && (
        <aside className={styles.inspector} aria-label={words.inspector}>
          <Inspector />
        </aside>
      )}
    </div>
  )
}
