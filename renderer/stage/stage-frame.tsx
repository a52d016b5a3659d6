import type { ReactNode } from 'react'
import type { SceneFrame } from './scene.ts'
import styles from './stage-frame.module.css'
import { StageTimer } from './stage-timer.tsx'

interface StageFrameProps {
  readonly frame: SceneFrame
  /** The question over the picture; none where the picture asks it itself. */
  readonly question?: string | null
  readonly children: ReactNode
}

/** The step, the page and the clock in one quiet line, the question, and the picture below. */
export function StageFrame({ frame, question = null, children }: StageFrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <p className={styles.title}>{frame.title}</p>
        {frame.page && <p className={styles.page}>{frame.page.text}</p>}
        {frame.timer && <StageTimer timer={frame.timer} />}
      </header>
      {question && <h1 className={styles.question}>{question}</h1>}
      <div className={styles.picture}>{children}</div>
    </div>
  )
}
