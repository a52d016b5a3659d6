import { classNames } from '../../ui/class-names.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import type { SpotlightBody, SpotlightSide } from '../compose/spotlight.ts'
import { PILL_TITLE_MAX, SHORT_QUESTION_MAX } from '../compose/spotlight-spread.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './spotlight-view.module.css'
import type from './type.module.css'

/** A finding or card: its line with the share of each side, who stands at its ends and why, and the question. */
export function SpotlightView({ frame, body }: BodyProps<'spotlight'>) {
  const { hub, shows } = body
  const isInPill = hub !== null && hub.title.length <= PILL_TITLE_MAX
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
      {hub !== null && !isInPill && shows.line && (
        <p className={classNames(styles.hub, type.spotlight)}>{hub.title}</p>
      )}
      {body.sentence !== null && (
        <p className={classNames(styles.sentence, type.spotlight)}>{body.sentence}</p>
      )}
      {hub !== null && shows.line && <Line body={body} pill={isInPill ? hub.title : null} />}
      {hub !== null && (
        <div className={styles.ends}>
          <End side={body.makers} tone={type.makers} shows={shows} />
          <End side={body.sellers} tone={type.sellers} shows={shows} />
        </div>
      )}
      {shows.question && (
        <h1
          className={classNames(styles.asked, type.question)}
          data-long={body.question.length > SHORT_QUESTION_MAX || undefined}
        >
          {body.question}
        </h1>
      )}
    </StageFrame>
  )
}

function Line({ body, pill }: { readonly body: SpotlightBody; readonly pill: string | null }) {
  const { makers, sellers } = body
  return (
    <div className={styles.line} data-pill={pill !== null || undefined}>
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
        data-broken={side.title === null || side.percent === 0 || undefined}
        style={{ height: Math.max(5, side.percent) }}
      />
    </div>
  )
}

interface EndProps {
  readonly side: SpotlightSide
  readonly tone: string | undefined
  readonly shows: SpotlightBody['shows']
}

function End({ side, tone, shows }: EndProps) {
  return (
    <div className={styles.end}>
      {side.title !== null && shows.titles && <p className={classNames(type.lead, tone)}>{side.title}</p>}
      {side.why !== null && shows.whys && (
        <>
          <p className={type.soft}>{side.asks}</p>
          <p className={type.quote}>“{side.why}”</p>
        </>
      )}
    </div>
  )
}
