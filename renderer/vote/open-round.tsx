import type { ComponentType } from 'react'
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

const WAYS: { readonly [Way in VoteWay]: ComponentType<{ readonly round: Round }> } = {
  line: ({ round }) => <BallotLine round={round} source="keyboard" />,
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
            onChange={setVoteWay}
          />
          <Entry round={round} />
        </div>
        <VotedSoFar round={round} />
      </div>
      <OptionNumbers round={round} />
    </section>
  )
}
