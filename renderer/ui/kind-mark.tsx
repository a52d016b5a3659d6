import type { CardKind } from '../../shared/map/through-map.ts'
import { classNames } from './class-names.ts'
import styles from './kind-mark.module.css'
import { KIND_SHAPES, LETTER_X } from './kind-shapes.ts'

interface KindMarkProps {
  readonly kind: CardKind
  /** Edge of its square in pixels. */
  readonly size?: number
  /** The kind's name, where no word beside the mark says it. */
  readonly label?: string
}

/** Invention: hexagon I, blue. Benefit: pill B, violet. Pitch: tag P, amber. */
export function KindMark({ kind, size = 18, label }: KindMarkProps) {
  const { letter, outline } = KIND_SHAPES[kind]
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      role="img"
      aria-label={label ?? letter}
      aria-hidden={label === undefined}
    >
      <path className={classNames(styles[kind])} d={outline} />
      <text className={styles.letter} x={LETTER_X[kind]} y={12.4} textAnchor="middle">
        {letter}
      </text>
    </svg>
  )
}
