import type { ReactNode } from 'react'
import type { Round } from '../../shared/workshop/records/round.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './round-head.module.css'

interface RoundHeadProps {
  readonly round: Round
  readonly note: string
  readonly children?: ReactNode
}

/** The question of a vote, how it is voted, and what can be done with it. */
export function RoundHead({ round, note, children }: RoundHeadProps) {
  const words = useWords().vote
  return (
    <header className={styles.head}>
      <div className={styles.texts}>
        <h3 className={styles.question}>{round.question}</h3>
        <p className={styles.note}>
          {[words.chosen(round.subjects.length), words.each(round.method, round.budget), note].join(', ')}
        </p>
      </div>
      <div className={styles.acts}>{children}</div>
    </header>
  )
}
