import { useEffect, useState } from 'react'
import type { Scene } from './scene.ts'
import { StageBoundary } from './stage-boundary.tsx'
import { stageKeyOf } from './stage-key.ts'
import { openStageEnd } from './stage-link.ts'
import styles from './stage-page.module.css'
import { StageView } from './stage-view.tsx'
import { useRestingPointer } from './use-resting-pointer.ts'

/** The room's window: the last scene the console sent, and an ear for the keys that the console acts on. */
export function StagePage() {
  const scene = useScene()
  const isResting = useRestingPointer()
  return (
    <main className={styles.stage} data-resting={isResting || undefined}>
      {scene && (
        <StageBoundary scene={scene}>
          <StageView scene={scene} />
        </StageBoundary>
      )}
    </main>
  )
}

function useScene(): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null)
  useEffect(() => {
    const link = openStageEnd(setScene)
    const hear = (event: KeyboardEvent) => {
      const key = stageKeyOf(event)
      if (key === null) return
      event.preventDefault()
      link.press(key)
    }
    window.addEventListener('keydown', hear)
    return () => {
      window.removeEventListener('keydown', hear)
      link.close()
    }
  }, [])
  return scene
}
