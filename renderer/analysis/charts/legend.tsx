import type { ReactNode } from 'react'
import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartScale } from './chart-look.ts'
import { CHART_FONT } from './chart-look.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'

/** One entry of a legend: its word, and how its key is drawn from a left end around a middle. */
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

const STRIP = 1.75

/** A row of legend entries from the left, spaced by measured text. */
export function Legend({ entries, left, y, colours, scale }: LegendProps) {
  let x = left
  return (
    <g fill={colours.inkSoft} {...setIn(scale.small)}>
      {entries.map(entry => {
        const start = x
        x += entryWidth(entry, scale) + scale.gap * 2
        return (
          <g key={entry.word}>
            {entry.draw(start, y)}
            <text x={start + entry.keyWidth + scale.gap * 0.75} y={y + baseline(scale.small)}>
              {entry.word}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** How wide a legend is as a drawing of its own, in px. */
export function legendWidth(entries: readonly LegendEntry[], scale: ChartScale): number {
  return entries.reduce((sum, entry) => sum + entryWidth(entry, scale) + scale.gap * 2, 2 - scale.gap * 2)
}

/** The legend as a drawing of its own, for the head of a panel. */
export function LegendStrip({ entries, colours, scale }: Omit<LegendProps, 'left' | 'y'>) {
  const width = legendWidth(entries, scale)
  const height = scale.small.size * STRIP
  return (
    <svg width={Math.max(0, width)} height={height} fontFamily={CHART_FONT} aria-hidden="true">
      <Legend entries={entries} left={1} y={height / 2} colours={colours} scale={scale} />
    </svg>
  )
}

function entryWidth({ word, keyWidth }: LegendEntry, scale: ChartScale): number {
  return keyWidth + scale.gap * 0.75 + textWidth(word, scale.small)
}
