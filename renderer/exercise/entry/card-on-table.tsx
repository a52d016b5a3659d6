import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { actOn, type KeyActs, type KeyTable } from '../../ui/key-table.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './card-on-table.module.css'

interface CardOnTableProps<Act extends string> {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  /** The title is read out. */
  readonly isLarge?: boolean
  /** The keys the card hears; it has the keyboard as soon as it lies there. */
  readonly keys?: KeyTable<Act>
  readonly does?: KeyActs<Act, KeyboardEvent>
  readonly children: ReactNode
}

/** The one card that is talked about, in large, with what is said of it. */
export function CardOnTable<Act extends string = never>(props: CardOnTableProps<Act>) {
  const { id, kind, title, isLarge = false, keys, does = {}, children } = props
  const words = useWords().map
  const card = useRef<HTMLElement>(null)
  const isHearing = keys !== undefined
  useEffect(() => {
    if (isHearing && id !== '') card.current?.focus({ preventScroll: true })
  }, [isHearing, id])
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const isHere = event.target === event.currentTarget
    if (keys && isHere && actOn(keys, event, does)) event.preventDefault()
  }
  return (
    <article
      ref={card}
      className={styles.card}
      data-kind={kind}
      aria-label={title}
      tabIndex={isHearing ? -1 : undefined}
      onKeyDown={hear}
    >
      <h3 className={styles.title} data-large={isLarge || undefined}>
        <KindMark kind={kind} size={28} label={words.kind[kind]} />
        <span>{title}</span>
      </h3>
      {children}
    </article>
  )
}
