import { useState } from 'react'
import { votersIn } from '../../shared/vote/voters.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useWords } from '../workshop/use-words.ts'
import { BallotLine } from './ballot-line.tsx'
import own from './round-setup.module.css'
import { saveBallots } from './save-ballots.ts'

const USUAL = 12
const MOST = 200

/** Numbered ballots on paper: printed before the vote, typed in by their number after it. */
export function PaperVote({ round, isFirst }: { readonly round: Round; readonly isFirst: boolean }) {
  const words = useWords().vote
  const { workshop, session } = useRoom()
  const there = [...votersIn(workshop, session).values()].reduce((sum, voters) => sum + voters, 0)
  const [count, setCount] = useState(there === 0 ? USUAL : there)
  const [told, setTold] = useState('')
  const [isPrinting, setPrinting] = useState(false)
  const print = async () => {
    setPrinting(true)
    const saved = await saveBallots(workshop, round, count)
    setPrinting(false)
    if (saved.ok) setTold(words.paper.saved(saved.value.name))
    else setTold(saved.failure === 'cancelled' ? '' : words.paper.failed)
  }
  return (
    <div className={styles.view}>
      <div className={own.how}>
        <NumberField
          label={words.paper.count}
          minimum={1}
          maximum={MOST}
          value={count}
          onCommit={next => setCount(next ?? USUAL)}
        />
        <Button isDisabled={isPrinting} onPress={() => void print()}>
          {words.paper.print}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {told || words.paper.hint}
      </p>
      <BallotLine round={round} isFirst={isFirst} source="paper" />
    </div>
  )
}
