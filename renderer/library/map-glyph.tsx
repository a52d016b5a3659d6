import { useMemo } from 'react'
import { classNames } from '../ui/class-names.ts'
import type { MapGlyph as Strokes } from '../workshop/summary.ts'
import type { GlyphSize } from './glyph-drawing.ts'
import { drawGlyph } from './glyph-drawing.ts'
import styles from './map-glyph.module.css'

const SMALL: GlyphSize = { width: 72, height: 40, barWidth: 6, barHeight: 3, pad: 1 }
const LARGE: GlyphSize = { width: 240, height: 160, barWidth: 14, barHeight: 7, pad: 2 }

interface MapGlyphProps {
  readonly strokes: Strokes
  readonly label: string
  readonly isLarge?: boolean
}

/** The map in miniature: a bar for each card, a line for each link; an empty column is a dashed frame. */
export function MapGlyph({ strokes, label, isLarge = false }: MapGlyphProps) {
  const size = isLarge ? LARGE : SMALL
  const drawing = useMemo(() => drawGlyph(strokes, size), [strokes, size])
  return (
    <svg
      className={classNames(styles.glyph, isLarge && styles.large)}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      {drawing.strokes.map(({ key, relation, path }) => (
        <path key={key} className={styles[relation]} d={path} />
      ))}
      {drawing.bars.map(({ key, kind, isEmpty, x, y, height }) => (
        <rect
          key={key}
          className={classNames(styles[kind], isEmpty && styles.empty)}
          x={isEmpty ? x + 0.5 : x}
          y={y}
          width={isEmpty ? size.barWidth - 1 : size.barWidth}
          height={height}
          rx={1}
        />
      ))}
    </svg>
  )
}
