import { Suspense } from 'react'
import { exerciseOf } from '../../../shared/exercise/exercises.ts'
import { views } from '../../exercise/views.tsx'
import { ScreenBoundary } from '../../shell/screen-boundary.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { useRoom } from '../room.ts'
import styles from './step-view.module.css'

/** The working view of the exercise; each step has one of its own, so that nothing of the step before stays in it. */
export function StepView() {
  const { session: words, shell } = useWords()
  const { session, step } = useRoom()
  const exercise = exerciseOf(session.agenda[step]?.exercise ?? '')
  const View = exercise && views[exercise.view]
  if (!View) return <p className={styles.missing}>{words.console.viewMissing}</p>
  return (
    <ScreenBoundary key={`${session.id} ${step}`}>
      <Suspense fallback={<p className={styles.missing}>{shell.loading}</p>}>
        <View />
      </Suspense>
    </ScreenBoundary>
  )
}
