import { classNames } from '../../ui/class-names.ts'
import type { Turnout } from '../compose/vote.ts'
import { countTo } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'
import styles from './vote-view.module.css'

const RUN_MAX = 8

/** A vote in silence: how many have voted, and of which functions. */
export function VoteView({ frame, body }: BodyProps<'vote'>) {
  return (
    <StageFrame frame={frame} question={body.question}>
      <div className={styles.hero}>
        <p className={type.hero}>{body.figure}</p>
        <div>
          <p className={type.lead}>{body.said}</p>
          <p className={classNames(styles.budget, type.soft)}>{body.budget}</p>
        </div>
      </div>
      <ul className={styles.turnout}>
        {body.turnout.map(one => (
          <li key={one.label} className={styles.row}>
            <span className={styles.label}>{one.label}</span>
            <Run turnout={one} />
          </li>
        ))}
      </ul>
    </StageFrame>
  )
}

/** A dot for each voter: filled when they have voted. */
function Run({ turnout: { voted, of } }: { readonly turnout: Turnout }) {
  const all = Math.max(voted, of)
  return (
    <span className={styles.run}>
      {all <= RUN_MAX &&
        countTo(all).map(at => <i key={at} className={styles.dot} data-voted={at < voted || undefined} />)}
      <span className={styles.number}>{voted}</span>
    </span>
  )
}
