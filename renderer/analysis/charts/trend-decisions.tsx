import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import { DecisionFlag } from './decision-flag.tsx'
import type { TrendShape } from './trend-geometry.ts'

interface TrendDecisionsProps extends ChartStyle {
  readonly shape: TrendShape
}

/** Where decisions were made: a flag over the session, with how many in words, in figures, or not at all, as there is room. */
export function TrendDecisions({ shape, colours, scale, words }: TrendDecisionsProps) {
  const { decisions } = words.chart.trend
  const decided = shape.days.filter(({ point }) => point.decisions > 0)
  const steps = decided.slice(1).map(({ x }, at) => x - (decided[at]?.x ?? 0))
  const room = Math.min(Number.POSITIVE_INFINITY, ...steps) - scale.gap / 2
  const fits = (say: (count: number) => string) =>
    decided.every(({ point }) => textWidth(say(point.decisions), scale.small) <= room)
  const say = [decisions, String].find(fits)
  return decided.map(({ point, x }) => (
    <g key={point.date}>
      <DecisionFlag x={x} y={shape.headY} {...{ colours, scale }} />
      {say && (
        <text
          x={x}
          y={shape.headY - scale.gap * 1.25}
          textAnchor="middle"
          fill={colours.ink}
          {...setIn(scale.small)}
        >
          {say(point.decisions)}
        </text>
      )}
    </g>
  ))
}
