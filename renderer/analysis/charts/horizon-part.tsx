import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { HorizonPart } from './horizon-geometry.ts'
import { textWidth } from './text-width.ts'

interface HorizonPartProps extends ChartStyle {
  readonly part: HorizonPart
}

const LATER_STEP = 2.2

/** One part of the bar: today solid, next hatched, later hatched wide; its share above where it fits. */
export function HorizonPartShape({ part, colours, scale, words }: HorizonPartProps) {
  const { horizon, share, ...box } = part
  const label = words.chart.horizons.part(horizon, share)
  const short = words.chart.mirror.percent(Math.round(share * 100))
  const fits = (text: string) => textWidth(text, scale.strong) <= box.width
  const text = fits(label) ? label : fits(short) ? short : null
  return (
    <g stroke={colours.invention} fill={horizon === 1 ? colours.invention : 'none'}>
      <rect {...box} strokeWidth={scale.stroke} />
      {horizon > 1 && (
        <path
          d={hatchPath(box, scale.hatch * (horizon === 2 ? 1 : LATER_STEP), 'right')}
          strokeWidth={scale.stroke * 1.25}
        />
      )}
      {text !== null && (
        <text x={box.x} y={box.y - scale.gap} fill={colours.ink} stroke="none" {...setIn(scale.strong)}>
          {text}
        </text>
      )}
    </g>
  )
}
