import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { HorizonPart } from './horizon-geometry.ts'

interface HorizonPartProps extends ChartStyle {
  readonly part: HorizonPart
  /** The part before it; null for the first. */
  readonly before: HorizonPart | null
}

const LATER_STEP = 2.2
/** Rows of width that hold two labels side by side. */
const LABEL_ROOM = 3.4

/** One part of the bar: today solid, next hatched, later hatched wide; its share above where it fits. */
export function HorizonPartShape({ part, before, colours, scale, words }: HorizonPartProps) {
  const { horizon, share, ...box } = part
  const label = words.chart.horizons.part(horizon, share)
  const short = words.chart.mirror.percent(wholePercent(share))
  const fits = (text: string) => textWidth(text, scale.strong) <= box.width
  const hangsLeft = horizon === 3 && !fits(label) && before !== null && before.width > LABEL_ROOM * scale.row
  const text = fits(label) || hangsLeft ? label : fits(short) ? short : null
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
        <text
          x={hangsLeft ? box.x + box.width : box.x}
          y={box.y - scale.gap}
          textAnchor={hangsLeft ? 'end' : 'start'}
          fill={colours.ink}
          stroke="none"
          {...setIn(scale.strong)}
        >
          {text}
        </text>
      )}
    </g>
  )
}
