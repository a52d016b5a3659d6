import { classNames } from '../../ui/class-names.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { isNarrow } from '../compose/paging.ts'
import type { SpotlightBody, SpotlightSide } from '../compose/spotlight.ts'
import { SHORT_QUESTION_MAX, type SpotlightBlock } from '../compose/spotlight-spread.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './spotlight-view.module.css'
import type from './type.module.css'

/** A finding or card: its line with the share of each side, who stands at its ends and why, and the question. */
export function SpotlightView({ frame, body }: BodyProps<'spotlight'>) {
  const { hub, isInPill, columns, question } = body
  return (
    <StageFrame frame={frame}>
      <header className={styles.head}>
        <p className={type.lead}>{body.title}</p>
        {body.severity && (
          <p className={classNames(styles.severity, styles[body.severity.level])}>
            <SeverityMark severity={body.severity.level} word={body.severity.word} size={72} />
            <span aria-hidden="true">{body.severity.word}</span>
          </p>
        )}
      </header>
      {hub !== null && !isInPill && <p className={classNames(styles.hub, type.spotlight)}>{hub}</p>}
      {body.sentence !== null && (
        <p className={classNames(styles.sentence, type.spotlight)}>{body.sentence}</p>
      )}
      {hub !== null && (
        <Line body={body} pill={isInPill ? hub : null} isSplit={isInPill || isNarrow(frame)} />
      )}
      {columns.left.length + columns.right.length > 0 && (
        <div className={styles.ends}>
          <End blocks={columns.left} tone={type.makers} />
          <End blocks={columns.right} tone={type.sellers} />
        </div>
      )}
      {question !== null && (
        <h1
          className={classNames(styles.asked, type.question)}
          data-long={question.length > SHORT_QUESTION_MAX || undefined}
        >
          {question}
        </h1>
      )}
    </StageFrame>
  )
}

interface LineProps {
  readonly body: SpotlightBody
  readonly pill: string | null
  /** Short strands have the share above and what it is of below. */
  readonly isSplit: boolean
}

function Line({ body, pill, isSplit }: LineProps) {
  const { makers, sellers } = body
  return (
    <div className={styles.line} data-split={isSplit || undefined}>
      <Mark kind="invention" width={144} height={124} letter="I" />
      <Strand side={makers} tone={styles.made} />
      {pill === null ? (
        <Mark kind="benefit" width={196} height={112} letter="B" />
      ) : (
        <p className={styles.pill}>
          <span className={styles.letter}>B</span>
          <span className={classNames(styles.name, type.spotlight)}>{pill}</span>
        </p>
      )}
      <Strand side={sellers} tone={styles.sold} />
      <Mark kind="pitch" width={164} height={116} letter="P" />
    </div>
  )
}

interface StrandProps {
  readonly side: SpotlightSide
  readonly tone: string | undefined
}

/** One pixel wide for each percent; broken where nothing stands at its end. */
function Strand({ side, tone }: StrandProps) {
  return (
    <div className={classNames(styles.strand, tone)}>
      {side.share !== null && (
        <p className={styles.share}>
          <span>{side.share}</span> <span>{side.of}</span>
        </p>
      )}
      <i
        data-broken={!side.isThere || side.percent === 0 || undefined}
        style={{ height: Math.max(5, side.percent) }}
      />
    </div>
  )
}

interface EndProps {
  readonly blocks: readonly SpotlightBlock[]
  readonly tone: string | undefined
}

/** What stands at one end of the line: its title, who is asked, and the answer. */
function End({ blocks, tone }: EndProps) {
  const styleOf = { title: classNames(type.lead, tone), asks: type.soft, why: type.quote } as const
  return (
    <div className={styles.end}>
      {blocks.map(({ style, text }) => (
        <p key={style} className={styleOf[style]}>
          {text}
        </p>
      ))}
    </div>
  )
}
