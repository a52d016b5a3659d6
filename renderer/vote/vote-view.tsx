import { useState } from 'react'
import { roundsHere } from '../../shared/exercise/vote-reading.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { useWords } from '../workshop/use-words.ts'
import { CountedRound } from './counted-round.tsx'
import { ImpactTable } from './impact-table.tsx'
import { OpenRound } from './open-round.tsx'
import { RoundSetup } from './round-setup.tsx'

/** The votes of a step: the one that is set up, open or counted, and those before it. */
export function VoteView() {
  const words = useWords().vote
  const room = useRoom()
  const rounds = roundsHere(room)
  const [isSettingUp, setUp] = useState(false)
  const last = rounds.at(-1)
  if (!last || isSettingUp) {
    return <RoundSetup onLeave={last ? () => setUp(false) : null} onOpened={() => setUp(false)} />
  }
  const earlier = rounds.slice(0, -1).toReversed()
  return (
    <div className={styles.view}>
      {last.state === 'open' ? (
        <OpenRound key={last.id} round={last} />
      ) : (
        <CountedRound key={last.id} round={last} onAnother={() => setUp(true)} />
      )}
      <ImpactTable rounds={rounds} />
      {last.state !== 'open' && earlier.length > 0 && (
        <section className={styles.view} aria-label={words.tally.earlier}>
          <h3 className={styles.title}>{words.tally.earlier}</h3>
          {earlier.map(round => (
            <CountedRound key={round.id} round={round} />
          ))}
        </section>
      )}
    </div>
  )
}
