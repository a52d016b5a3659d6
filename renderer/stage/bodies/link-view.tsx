import type { CSSProperties } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import type { LinkBody, LinkEnd } from '../compose/link.ts'
import type { ReasonBlock } from '../compose/link-pages.ts'
import { isNarrow } from '../compose/paging.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './link-view.module.css'
import type from './type.module.css'

/** A card and the socket it looks for, or two cards with their line and both reasons. */
export function LinkView({ frame, body }: BodyProps<'link'>) {
  const { from, to, hasLine, columns, customer } = body
  const isAlone = body.strength === null
  return (
    <StageFrame frame={frame} question={body.isAsking ? frame.prompt : null}>
      {hasLine && (
        <div
          className={styles.line}
          data-alone={isAlone || undefined}
          data-narrow={isNarrow(frame) || undefined}
        >
          <End end={from} isAlone={isAlone} isLarge={body.isLarge} />
          {from && to && <Strand body={body} />}
          <End end={to} isAlone={isAlone} isLarge={body.isLarge} />
        </div>
      )}
      {columns.left.length + columns.right.length > 0 && (
        <div className={styles.reasons}>
          <Reason blocks={columns.left} tone={type[body.asksFirst]} />
          <Reason blocks={columns.right} tone={type.sellers} />
        </div>
      )}
      {customer.length > 0 && <Reason blocks={customer} tone={type.soft} />}
      <p className={classNames(styles.progress, type.soft)}>{body.progress}</p>
    </StageFrame>
  )
}

interface EndProps {
  readonly end: LinkEnd | null
  readonly isAlone: boolean
  readonly isLarge: boolean
}

function End({ end, isAlone, isLarge }: EndProps) {
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
      className={classNames(styles.card, isLarge ? type.spotlight : type.card)}
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
      style={{ '--strong': `${height}px` } as CSSProperties}
    />
  )
}

interface ReasonProps {
  readonly blocks: readonly ReasonBlock[]
  readonly tone: string | undefined
}

function Reason({ blocks, tone }: ReasonProps) {
  const styleOf = { asks: tone, why: type.quote } as const
  return (
    <div className={styles.reason}>
      {blocks.map(({ style, text }) => (
        <p key={style} className={styleOf[style]}>
          {text}
        </p>
      ))}
    </div>
  )
}
