import { isRevealed } from '../../shared/session/said.ts'
import { ballotsOf, tallyOf } from '../../shared/vote/tally.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { toggleStepReveal } from '../session/session-acts.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { RoundHead } from './round-head.tsx'
import { TallyTable } from './tally-table.tsx'
import { reopenRound } from './vote-acts.ts'

interface CountedRoundProps {
  readonly round: Round
  /** Sets up another vote; absent for a vote that another has followed. */
  readonly onAnother?: () => void
}

/** A vote that is closed: its tally, which the room sees only once it is revealed. */
export function CountedRound({ round, onAnother }: CountedRoundProps) {
  const words = useWords().vote
  const { workshop, session, step } = useRoom()
  const ballots = ballotsOf(workshop, round.id)
  const isShown = isRevealed(session, step)
  return (
    <section className={styles.view} aria-label={round.question}>
      <RoundHead round={round} note={words.tally.voters(tallyOf(round, ballots).voters)}>
        {onAnother && (
          <>
            <Button look={isShown ? 'outlined' : 'primary'} keys="f6" onPress={toggleStepReveal}>
              {isShown ? words.hide : words.reveal}
            </Button>
            <Button onPress={() => reopenRound(round)}>{words.reopen}</Button>
            <Button look="quiet" onPress={onAnother}>
              {words.setUp.again}
            </Button>
          </>
        )}
      </RoundHead>
      {onAnother && (
        <p className={styles.note} role="status">
          {isShown ? words.state.revealed : words.state.closed}
        </p>
      )}
      <TallyTable round={round} ballots={ballots} />
    </section>
  )
}
