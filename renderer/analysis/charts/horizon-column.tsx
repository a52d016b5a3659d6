import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import type { HorizonColumnShape } from './horizon-geometry.ts'

interface HorizonColumnProps extends ChartStyle {
  readonly column: HorizonColumnShape
  readonly headY: number
}

/** The inventions of one horizon, each with its share of all effort. */
export function HorizonColumnLines({ column, headY, colours, scale, words }: HorizonColumnProps) {
  const horizons = words.chart.horizons
  const right = column.x + column.width
  const title = horizons.column(column.horizon)
  const counted = horizons.count(column.count)
  const room = column.width - textWidth(title, scale.strong) - scale.gap
  const count = textWidth(counted, scale.small) <= room ? counted : String(column.count)
  return (
    <g>
      <text x={column.x} y={headY} fill={colours.ink} {...setIn(scale.strong)}>
        {title}
      </text>
      <text x={right} y={headY} textAnchor="end" fill={colours.inkSoft} {...setIn(scale.small)}>
        {count}
      </text>
      <line
        x1={column.x}
        x2={right}
        y1={headY + scale.gap}
        y2={headY + scale.gap}
        stroke={colours.hairline}
        strokeWidth={scale.stroke}
      />
      {column.lines.map(({ invention, title, y, bar }) => (
        <g key={invention?.id ?? title}>
          <title>{invention?.title ?? title}</title>
          <text
            x={column.x}
            y={y + scale.label.size * 0.35}
            fill={invention ? colours.ink : colours.inkSoft}
            {...setIn(scale.label)}
          >
            {title}
          </text>
          {invention && (
            <text
              x={right}
              y={y + scale.label.size * 0.35}
              textAnchor="end"
              fill={colours.inkSoft}
              {...setIn(scale.small)}
            >
              {invention.share === null
                ? words.chart.flow.unknown
                : words.chart.mirror.percent(wholePercent(invention.share))}
            </text>
          )}
          {bar && <rect {...bar} fill={colours.invention} />}
        </g>
      ))}
    </g>
  )
}
