import { type ComponentType, useState } from 'react'
import { ballotsOf } from '../../shared/vote/tally.ts'
import { votersIn } from '../../shared/vote/voters.ts'
import type { VoteWay } from '../../shared/words/en/vote-words.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { Button } from '../ui/button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useWords } from '../workshop/use-words.ts'
import { BallotLine } from './ballot-line.tsx'
import { HandsTable } from './hands-table.tsx'
import { LaptopVote } from './laptop-vote.tsx'
import own from './open-round.module.css'
import { OptionNumbers } from './option-numbers.tsx'
import { PaperVote } from './paper-vote.tsx'
import { RoundHead } from './round-head.tsx'
import { closeRound } from './vote-acts.ts'
import { setVoteWay, useVoteWay } from './vote-way.ts'
import { VotedSoFar } from './voted-so-far.tsx'

interface WayProps {
  readonly round: Round
  /** Takes the keyboard when it appears. */
  readonly isFirst: boolean
}

const WAYS: { readonly [Way in VoteWay]: ComponentType<WayProps> } = {
  line: props => <BallotLine {...props} source="keyboard" />,
  hands: HandsTable,
  laptop: LaptopVote,
  paper: PaperVote,
}

/** A vote while it is open: ballots come in, and nobody sees what they give. */
export function OpenRound({ round }: { readonly round: Round }) {
  const words = useWords().vote
  const { workshop, session } = useRoom()
  const way = useVoteWay()
  const Entry = WAYS[way]
  // Whoever turns through the ways by arrow keys keeps the keyboard there.
  const [hasTurned, setTurned] = useState(false)
  const voted = ballotsOf(workshop, round.id).reduce((sum, { voters }) => sum + voters, 0)
  const there = [...votersIn(workshop, session).values()].reduce((sum, voters) => sum + voters, 0)
  return (
    <section className={styles.view} aria-label={round.question}>
      <RoundHead round={round} note={words.voted(voted, there)}>
        <Button look="primary" onPress={() => closeRound(round)}>
          {words.close}
        </Button>
      </RoundHead>
      <div className={way === 'hands' ? styles.view : own.columns}>
        <div className={styles.view}>
          <SegmentedControl
            label={words.how}
            segments={(['line', 'hands', 'laptop', 'paper'] as const).map(id => ({
              id,
              text: words.way[id],
            }))}
            value={way}
            onChange={next => {
              setTurned(true)
              setVoteWay(next)
            }}
          />
          <Entry round={round} isFirst={!hasTurned} />
        </div>
        <VotedSoFar round={round} />
      </div>
      <OptionNumbers round={round} />
    </section>
  )
}
