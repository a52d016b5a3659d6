import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import { hatchPath } from './hatch.ts'
import type { MirrorRowShape, MirrorSide } from './mirror-geometry.ts'

interface MirrorSideBarProps extends ChartStyle {
  readonly side: MirrorSide | null
  readonly row: MirrorRowShape
  readonly sign: 1 | -1
  readonly axisX: number
}

/** One bar: solid where the other side matches it, hatched where it finds no partner, a socket where it is missing. */
export function MirrorSideBar({ side, row, sign, axisX, ...style }: MirrorSideBarProps) {
  if (!side) return null
  const { colours, scale } = style
  const colour = sign === 1 ? colours.pitch : colours.invention
  const y = row.top + row.height / 2
  if (side.share === 0) return <MissingSide row={row} sign={sign} axisX={axisX} {...style} />
  return (
    <g>
      {side.matched.width > 0 && <rect {...side.matched} fill={colour} />}
      {side.surplus.width > 0 && (
        <g stroke={colour} fill="none">
          <path
            d={hatchPath(side.surplus, scale.hatch, sign === 1 ? 'left' : 'right')}
            strokeWidth={scale.stroke * 1.5}
          />
          <rect {...side.surplus} strokeWidth={scale.stroke} />
        </g>
      )}
      <text
        x={side.numeralX}
        y={y + baseline(scale.label)}
        textAnchor={sign === 1 ? 'start' : 'end'}
        fill={colours.ink}
        {...setIn(scale.label)}
      >
        {wholePercent(side.share)}
      </text>
    </g>
  )
}

function MissingSide({ row, sign, axisX, colours, scale, words }: Omit<MirrorSideBarProps, 'side'>) {
  const mirror = words.chart.mirror
  const y = row.top + row.height / 2
  const socket = scale.bar / 4
  const ringX = axisX + sign * (socket + scale.gap * 0.75)
  const numeralX = ringX + sign * (socket + scale.gap * 0.75)
  const wordX = numeralX + sign * (textWidth('0', scale.label) + scale.gap * 0.75)
  const anchor = sign === 1 ? 'start' : 'end'
  const other = sign === 1 ? row.effort : row.emphasis
  return (
    <g textAnchor={anchor}>
      <circle
        cx={ringX}
        cy={y}
        r={socket}
        fill="none"
        stroke={colours.inkSoft}
        strokeWidth={scale.stroke * 1.25}
        strokeDasharray={`${socket / 2.4} ${socket / 2.9}`}
      />
      <text x={numeralX} y={y + baseline(scale.label)} fill={colours.ink} {...setIn(scale.label)}>
        0
      </text>
      {other && other.share > 0 && (
        <text x={wordX} y={y + baseline(scale.label)} fill={colours.inkSoft} {...setIn(scale.small)}>
          {sign === 1 ? mirror.noPitch : mirror.noEffort}
        </text>
      )}
    </g>
  )
}
