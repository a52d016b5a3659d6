import { NextSession } from './next-session.tsx'
import { SessionList } from './session-list.tsx'
import styles from './sessions-screen.module.css'

/** The sessions of the workshop, held, planned and skipped, and the next one to be planned and started. */
export function SessionsScreen() {
  return (
    <div className={styles.screen}>
      <SessionList />
      <NextSession />
    </div>
  )
}
