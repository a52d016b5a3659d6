import { classNames } from '../../ui/class-names.ts'
import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import type { LinkBody, LinkEnd, LinkReason } from '../compose/link.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './link-view.module.css'
import type from './type.module.css'

/** A card and the socket it looks for, or two cards with their line and both reasons. */
export function LinkView({ frame, body }: BodyProps<'link'>) {
  const { from, to, part, reasons } = body
  return (
    <StageFrame frame={frame} question={part === 'reasons' ? null : frame.prompt}>
      {part !== 'reasons' && (
        <div className={styles.line}>
          <End end={from} isAlone={body.strength === null} />
          {from && to && <Strand body={body} />}
          <End end={to} isAlone={body.strength === null} />
        </div>
      )}
      {part !== 'cards' && reasons.length > 0 && (
        <div className={styles.reasons}>
          {reasons.map(reason => (
            <Reason key={reason.asks} reason={reason} />
          ))}
        </div>
      )}
      <p className={classNames(styles.progress, type.soft)}>{body.progress}</p>
    </StageFrame>
  )
}

function End({ end, isAlone }: { readonly end: LinkEnd | null; readonly isAlone: boolean }) {
  if (!end) return null
  if (end.title === null)
    return (
      <p className={classNames(styles.socket, type[end.kind])}>
        <i className={styles.ring} />
        {end.word}
      </p>
    )
  return (
    <p
      className={classNames(styles.card, isAlone ? type.spotlight : type.card)}
      data-kind={end.kind}
      data-alone={isAlone || undefined}
    >
      <Mark kind={end.kind} width={88} height={76} letter={KIND_SHAPES[end.kind].letter} />
      <span>{end.title}</span>
    </p>
  )
}

const WIDTH = { 9: 18, 3: 10, 1: 5 } as const

/** The stronger the wider; broken while no customer was heard on it. */
function Strand({ body }: { readonly body: LinkBody }) {
  const height = WIDTH[body.strength as keyof typeof WIDTH] ?? 8
  const tone = body.from?.kind === 'invention' ? styles.made : styles.sold
  return (
    <i
      className={classNames(styles.strand, tone)}
      data-broken={!body.isEvidenced || undefined}
      style={{ height }}
    />
  )
}

const TONE = { makers: type.makers, sellers: type.sellers, customer: undefined } as const

function Reason({ reason }: { readonly reason: LinkReason }) {
  return (
    <div className={styles.reason} data-wide={reason.tone === 'customer' || undefined}>
      <p className={TONE[reason.tone] ?? type.soft}>{reason.asks}</p>
      <p className={classNames(type.quote, reason.text === null && type.soft)}>
        {reason.text === null ? '…' : `“${reason.text}”`}
      </p>
    </div>
  )
}
