import { type CSSProperties, Fragment } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { TallyBody, TallyRow, VoteSide } from '../compose/tally.ts'
import type { TallyHero } from '../compose/tally-hero.ts'
import { countTo } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './tally-view.module.css'
import type from './type.module.css'

const TONE = { makers: type.makers, sellers: type.sellers, others: type.soft } as const
const NUMERAL = 120

/** The vote counted: the split on the first subject as large as it goes, every subject below. */
export function TallyView({ frame, body }: BodyProps<'tally'>) {
  const widths = body.sides.map(({ width }) => `${width}px`).join(' ')
  const columns = { '--columns': `minmax(0, 1fr) ${widths}` } as CSSProperties
  return (
    <StageFrame frame={frame} question={body.question}>
      {body.hero && <Hero hero={body.hero} voters={body.voters} />}
      {body.rows.length > 0 && (
        <ul className={styles.rows} style={columns} data-stacked={body.isStacked || undefined}>
          <li className={styles.row} aria-hidden="true">
            <span />
            {body.sides.map(({ side, label }) => (
              <span key={side} className={classNames(styles.label, TONE[side])} data-side={side}>
                {label}
              </span>
            ))}
          </li>
          {body.rows.map(row => (
            <Row key={row.id} row={row} body={body} />
          ))}
        </ul>
      )}
      {body.ask !== null && <p className={classNames(styles.ask, type.lead)}>{body.ask}</p>}
    </StageFrame>
  )
}

function Hero({ hero, voters }: { readonly hero: TallyHero; readonly voters: string }) {
  return (
    <header className={styles.hero} data-over={hero.isOver || undefined}>
      <h1 className={type.figure} style={{ fontSize: hero.size }}>
        {hero.parts.map(({ text, side }, at) => (
          <Fragment key={side}>
            {at > 0 && ', '}
            <span className={side === 'others' ? undefined : TONE[side]}>{text}</span>
          </Fragment>
        ))}
      </h1>
      <p className={type.soft}>{voters}</p>
    </header>
  )
}

function Row({ row, body }: { readonly row: TallyRow; readonly body: TallyBody }) {
  const { title, concern, given, isTop } = row
  return (
    <li className={styles.row} data-first={isTop || undefined}>
      <span className={styles.title}>
        {title}
        {!body.isStacked && <Concern text={concern} />}
      </span>
      {body.isStacked && given.length > 0 && <Concern text={concern} />}
      {given.map((count, at) => {
        const side = body.sides[at]
        return side && <Given key={side.side} count={count} side={side.side} width={side.width} body={body} />
      })}
    </li>
  )
}

function Concern({ text }: { readonly text: string | null }) {
  return <span className={styles.concern}>{text}</span>
}

interface GivenProps {
  readonly count: number
  readonly side: VoteSide
  readonly width: number
  readonly body: TallyBody
}

/** A numeral beside every run of dots, zero included. */
function Given({ count, side, width, body }: GivenProps) {
  const isFew = side === 'others'
  return (
    <span className={classNames(styles.given, count === 0 ? type.soft : TONE[side])} data-side={side}>
      <span className={styles.number}>{count}</span>
      {body.isDots &&
        countTo(isFew ? Math.min(count, 1) : count).map(at => <i key={at} className={styles.dot} />)}
      {!body.isDots && !isFew && (
        <i className={styles.bar} style={{ width: (count / body.most) * (width - NUMERAL) }} />
      )}
    </span>
  )
}
