import { classNames } from '../../ui/class-names.ts'
import type { LevelRow } from '../compose/good-enough.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './good-enough-view.module.css'
import type from './type.module.css'

const LEVELS = 10

/** Each benefit on its track: the line is what buyers need, the disc is ours, the ring the best rival's. */
export function GoodEnoughView({ frame, body }: BodyProps<'good-enough'>) {
  const { legend } = body
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <ul className={styles.rows} data-stacked={body.isStacked || undefined}>
        {body.rows.map(row => (
          <li key={row.id} className={styles.row}>
            <span className={styles.title}>{row.title}</span>
            {row.verdict !== null && (
              <span className={styles.level}>
                <Track row={row} />
                <span className={classNames(styles.verdict, VERDICT[row.side])}>{row.verdict}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={classNames(styles.legend, type.soft)}>
        <span className={styles.key}>
          <i className={styles.line} /> {legend.needed}
        </span>
        <span className={styles.key}>
          <i className={styles.disc} /> {legend.ours}
        </span>
        <span className={styles.key}>
          <i className={styles.ring} /> {legend.rival}
        </span>
      </p>
      {body.advocate !== null && <p className={classNames(styles.advocate, type.strong)}>{body.advocate}</p>}
    </StageFrame>
  )
}

const VERDICT = {
  above: type.makers,
  below: type.serious,
  even: undefined,
  unknown: type.soft,
} as const

function Track({ row }: { readonly row: LevelRow }) {
  const { needed, ours, rival } = row
  const isGap = needed !== null && ours !== null && needed !== ours
  return (
    <div className={styles.track} aria-hidden="true">
      {isGap && (
        <i
          className={classNames(styles.gap, ours > needed ? styles.more : styles.less)}
          style={{ left: at(Math.min(needed, ours)), width: at(Math.abs(ours - needed)) }}
        />
      )}
      {needed !== null && <i className={styles.needed} style={{ left: at(needed) }} />}
      {rival !== null && <i className={styles.rival} style={{ left: at(rival) }} />}
      {ours !== null && <i className={styles.ours} style={{ left: at(ours) }} />}
    </div>
  )
}

function at(level: number): string {
  return `${(level / LEVELS) * 100}%`
}
