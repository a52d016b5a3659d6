import { useState } from 'react'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { BallotVeil } from './ballot-veil.tsx'

/** The laptop goes around: behind a veil every voter sees nothing but their own ballot. */
export function LaptopVote({ round }: { readonly round: Round }) {
  const words = useWords().vote
  const [isVeiled, setVeiled] = useState(false)
  return (
    <div className={styles.view}>
      <p className={styles.teach}>{words.laptop.hint}</p>
      <div>
        <Button look="primary" onPress={() => setVeiled(true)}>
          {words.laptop.begin}
        </Button>
      </div>
      <p className={styles.note}>{words.laptop.lost}</p>
      {isVeiled && <BallotVeil round={round} onEnd={() => setVeiled(false)} />}
    </div>
  )
}
