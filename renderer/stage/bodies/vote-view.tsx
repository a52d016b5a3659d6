import { classNames } from '../../ui/class-names.ts'
import { isNarrow } from '../compose/paging.ts'
import type { Turnout } from '../compose/vote.ts'
import { countTo } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'
import styles from './vote-view.module.css'

/** Longer runs of dots are only told; half a picture holds shorter ones. */
const RUN_MAX = { single: 12, double: 6 } as const

/** A vote in silence: how many have voted, and of which functions. */
export function VoteView({ frame, body }: BodyProps<'vote'>) {
  const most = body.isSingle ? RUN_MAX.single : isNarrow(frame) ? 0 : RUN_MAX.double
  return (
    <StageFrame frame={frame} question={body.question}>
      <div className={styles.hero}>
        <p className={type.hero}>{body.figure}</p>
        <div>
          <p className={type.lead}>{body.said}</p>
          <p className={classNames(styles.budget, type.soft)}>{body.budget}</p>
        </div>
      </div>
      <ul className={styles.turnout} data-single={body.isSingle || undefined}>
        {body.turnout.map(one => (
          <li key={one.label} className={styles.row}>
            <span className={styles.label}>{one.label}</span>
            <Run turnout={one} most={most} />
            <span className={styles.number}>{most > 0 ? one.text : one.voted}</span>
          </li>
        ))}
      </ul>
    </StageFrame>
  )
}

interface RunProps {
  readonly turnout: Turnout
  readonly most: number
}

/** A dot for each voter: filled when they have voted. */
function Run({ turnout: { voted, of }, most }: RunProps) {
  const all = Math.max(voted, of)
  return (
    <span className={styles.run}>
      {all <= most &&
        countTo(all).map(at => <i key={at} className={styles.dot} data-voted={at < voted || undefined} />)}
    </span>
  )
}
