import { StageBoundary } from '../../stage/stage-boundary.tsx'
import { StageView } from '../../stage/stage-view.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { useStageScene } from '../stage-scene.ts'
import styles from './stage-thumbnail.module.css'

/** What the room sees now, small, drawn as the stage draws it. */
export function StageThumbnail() {
  const words = useWords().session.stage
  const scene = useStageScene(shown => shown.scene)
  return (
    <div className={styles.frame} role="img" aria-label={words.thumbnail}>
      <div className={styles.picture} aria-hidden inert>
        {scene && (
          <StageBoundary scene={scene}>
            <StageView scene={scene} />
          </StageBoundary>
        )}
      </div>
    </div>
  )
}
