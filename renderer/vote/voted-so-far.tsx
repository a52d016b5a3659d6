import { functionsThere } from '../../shared/exercise/room-reading.ts'
import { ballotsOf } from '../../shared/vote/tally.ts'
import { votersIn } from '../../shared/vote/voters.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { useWords } from '../workshop/use-words.ts'
import own from './voted-so-far.module.css'

/** Who has voted, by function and only as a count; what they gave stays hidden while a vote is open. */
export function VotedSoFar({ round }: { readonly round: Round }) {
  const all = useWords()
  const words = all.vote
  const room = useRoom()
  const there = votersIn(room.workshop, room.session)
  const ballots = ballotsOf(room.workshop, round.id)
  const votedOf = (name: string | null) =>
    ballots.filter(ballot => ballot.function === name).reduce((sum, { voters }) => sum + voters, 0)
  const functions = [...new Set([...functionsThere(room), ...ballots.map(ballot => ballot.function)])]
  return (
    <section className={own.voted} aria-label={words.votedLabel}>
      <h4 className={styles.title}>{words.votedLabel}</h4>
      <dl className={own.list}>
        {functions.map(name => {
          const voted = votedOf(name)
          const of = name === null ? null : (there.get(name) ?? null)
          return (
            <div
              key={name ?? ''}
              className={own.row}
              data-done={of !== null && voted >= of ? true : undefined}
            >
              <dt>{name === null ? words.noFunction : all.inspector.option.function[name]}</dt>
              <dd>{voted === 0 && of === null ? words.nothingYet : words.voted(voted, of)}</dd>
            </div>
          )
        })}
      </dl>
      <p className={own.note}>{words.votedHint}</p>
      <p className={own.note}>{words.facilitator}</p>
    </section>
  )
}
