import { type CSSProperties, Fragment } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { TallyBody, VoteSide } from '../compose/tally.ts'
import { countTo } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './tally-view.module.css'
import type from './type.module.css'

const TONE = { makers: type.makers, sellers: type.sellers, others: type.soft } as const

/** The vote counted: the split on the first subject as large as it goes, every subject below. */
export function TallyView({ frame, body }: BodyProps<'tally'>) {
  const widths = body.sides.map(({ width }) => `${width}px`).join(' ')
  const columns = { '--columns': `minmax(0, 1fr) ${widths}` } as CSSProperties
  return (
    <StageFrame frame={frame}>
      <header className={styles.hero} data-narrow={frame.width < NARROW || undefined}>
        <h1 className={type.figure}>
          {body.hero.map(({ text, side }, at) => (
            <Fragment key={side}>
              {at > 0 && ', '}
              <span className={side === 'others' ? undefined : TONE[side]}>{text}</span>
            </Fragment>
          ))}
        </h1>
        <p className={type.soft}>{body.voters}</p>
      </header>
      <ul className={styles.rows} style={columns}>
        <li className={styles.row} aria-hidden="true">
          <span />
          {body.sides.map(({ side, label }) => (
            <span key={side} className={classNames(styles.label, TONE[side])} data-side={side}>
              {label}
            </span>
          ))}
        </li>
        {body.rows.map(({ id, title, concern, given }, at) => (
          <li key={id} className={styles.row} data-first={at === 0 || undefined}>
            <span className={styles.title}>
              {title}
              {concern !== null && <span className={styles.concern}>{concern}</span>}
            </span>
            {body.sides.map(({ side, width }, index) => (
              <Given key={side} count={given[index] ?? 0} side={side} width={width} body={body} />
            ))}
          </li>
        ))}
      </ul>
      <p className={classNames(styles.ask, type.lead)}>{body.ask}</p>
    </StageFrame>
  )
}

const NUMERAL = 120
const NARROW = 1700

/** A numeral beside every run of dots, zero included. */
function Given({
  count,
  side,
  width,
  body,
}: {
  readonly count: number
  readonly side: VoteSide
  readonly width: number
  readonly body: TallyBody
}) {
  const isFew = side === 'others'
  return (
    <span className={classNames(styles.given, TONE[side], count === 0 && type.soft)} data-side={side}>
      <span className={styles.number}>{count}</span>
      {body.isDots &&
        countTo(isFew ? Math.min(count, 1) : count).map(at => <i key={at} className={styles.dot} />)}
      {!body.isDots && !isFew && (
        <i className={styles.bar} style={{ width: (count / body.most) * (width - NUMERAL) }} />
      )}
    </span>
  )
}
