import type { ReactNode } from 'react'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import { textWidth } from './text-width.ts'

/** One entry of a legend: its word and how its key is drawn in a square of a size at a place. */
export interface LegendEntry {
  readonly word: string
  readonly keyWidth: number
  readonly draw: (x: number, y: number) => ReactNode
}

interface LegendProps extends Pick<ChartStyle, 'colours' | 'scale'> {
  readonly entries: readonly LegendEntry[]
  readonly left: number
  readonly y: number
}

/** A row of legend entries from the left, spaced by measured text. */
export function Legend({ entries, left, y, colours, scale }: LegendProps) {
  const widths = entries.map(
    ({ word, keyWidth }) => keyWidth + scale.gap * 0.75 + textWidth(word, scale.small),
  )
  let x = left
  return (
    <g fill={colours.inkSoft} {...setIn(scale.small)}>
      {entries.map(({ word, keyWidth, draw }, index) => {
        const start = x
        x += (widths[index] ?? 0) + scale.gap * 2
        return (
          <g key={word}>
            {draw(start, y)}
            <text x={start + keyWidth + scale.gap * 0.75} y={y + baseline(scale.small)}>
              {word}
            </text>
          </g>
        )
      })}
    </g>
  )
}
