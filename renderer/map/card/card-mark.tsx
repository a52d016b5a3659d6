import type { CardKind } from '../../../shared/map/through-map.ts'
import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import styles from './card.module.css'

/** The letters as strokes: text in an SVG is laid out anew at every step of a zoom, on every card. */
const LETTERS: Readonly<Record<CardKind, string>> = {
  invention: 'M9 5.7V12.3',
  benefit: 'M7.2 12.3V5.7H9.7A1.55 1.55 0 0 1 9.7 8.8H7.2M9.7 8.8H9.9A1.75 1.75 0 0 1 9.9 12.3H7.2',
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
