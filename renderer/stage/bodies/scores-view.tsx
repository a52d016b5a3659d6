import { classNames } from '../../ui/class-names.ts'
import type { ScoreRow } from '../compose/scores.ts'
import { countTo } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './scores-view.module.css'
import type from './type.module.css'

const FINGERS = [1, 2, 3, 4, 5] as const

/** A row a function, a dot a voter: hollow at the start, filled now. */
export function ScoresView({ frame, body }: BodyProps<'scores'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <ul className={styles.rows}>
        <li className={classNames(styles.row, styles.scale)} aria-hidden="true">
          <span />
          {FINGERS.map(fingers => (
            <span key={fingers}>{fingers}</span>
          ))}
        </li>
        {body.rows.map(row => (
          <li key={row.label} className={styles.row}>
            <span className={type.soft}>{row.label}</span>
            {FINGERS.map(fingers => (
              <Cell key={fingers} row={row} at={fingers - 1} hasAfter={body.hasAfter} />
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.spread}>
        {body.before !== null && (
          <span className={type.soft}>
            {body.hasAfter && <i className={styles.dot} data-before="" />}
            {body.before}
          </span>
        )}
        {body.after !== null && (
          <span className={type.strong}>
            <i className={styles.dot} />
            {body.after}
          </span>
        )}
      </p>
    </StageFrame>
  )
}

interface CellProps {
  readonly row: ScoreRow
  readonly at: number
  readonly hasAfter: boolean
}

function Cell({ row, at, hasAfter }: CellProps) {
  const before = row.before[at] ?? 0
  const after = row.after[at] ?? 0
  return (
    <span className={styles.cell}>
      {countTo(before).map(dot => (
        <i key={`before ${dot}`} className={styles.dot} data-before={hasAfter ? '' : undefined} />
      ))}
      {countTo(after).map(dot => (
        <i key={`after ${dot}`} className={styles.dot} />
      ))}
    </span>
  )
}
