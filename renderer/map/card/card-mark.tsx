import type { CardKind } from '../../../shared/map/through-map.ts'
import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import styles from './card.module.css'

/** The letters as strokes: text in an SVG is laid out anew at every step of a zoom, on every card. */
const LETTERS: Readonly<Record<CardKind, string>> = {
  invention: 'M9 5.7V12.3',
  benefit: 'M7.3 5.7H9.6A1.6 1.6 0 0 1 9.6 8.9H7.3M9.6 8.9H9.8A1.7 1.7 0 0 1 9.8 12.3H7.3ZV5.7',
  pitch: 'M5.9 12.3V5.7H8.2A1.9 1.9 0 0 1 8.2 9.5H5.9',
}

/** The mark of a kind on a card: the same shape and letter as everywhere. */
export function CardMark({ kind }: { readonly kind: CardKind }) {
  return (
    <svg className={styles.mark} width="18" height="18" viewBox="0 0 18 18" aria-hidden>
      <path d={KIND_SHAPES[kind].outline} />
      <path className={styles.letter} d={LETTERS[kind]} />
    </svg>
  )
}
