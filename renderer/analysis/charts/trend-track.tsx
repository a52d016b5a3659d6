import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartScale } from './chart-look.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import type { TrendDot, TrendShape, TrendTrack } from './trend-geometry.ts'

interface TrendTrackProps extends ChartStyle {
  readonly track: TrendTrack
  readonly shape: TrendShape
}

const RADIUS = 0.24
const THICK = 2

/** One metric from session to session: its name, its line, and where it stands now. */
export function TrendTrackShape({ track, shape, colours, scale, words }: TrendTrackProps) {
  const { trend } = words.chart
  const { name, direction } = words.metric[track.metric]
  const known = track.dots.filter(({ value }) => value !== null)
  const last = known.at(-1)
  const middle = (track.top + track.base) / 2
  return (
    <g>
      <line
        x1={0}
        x2={shape.right}
        y1={track.base}
        y2={track.base}
        stroke={colours.hairline}
        strokeWidth={scale.stroke}
      />
      <text x={0} y={middle} fill={colours.ink} {...setIn(scale.strong)}>
        {name}
      </text>
      <text x={0} y={middle + scale.small.size * 1.3} fill={colours.inkSoft} {...setIn(scale.small)}>
        {direction}
      </text>
      {track.lines.map(line => (
        <path key={line} d={line} fill="none" stroke={colours.ink} strokeWidth={scale.stroke * THICK} />
      ))}
      {track.dots.map(
        dot =>
          dot.point.session !== null && (
            <Dot key={dot.point.date} dot={dot} base={track.base} {...{ colours, scale }} />
          ),
      )}
      {valuesSaid(known, shape.step, scale).map(({ point, value, x, y }) => (
        <text
          key={point.date}
          x={x}
          y={y - scale.mark * RADIUS - scale.gap / 2}
          textAnchor="middle"
          fill={colours.inkSoft}
          stroke={colours.paper}
          strokeWidth={scale.gap / 2}
          paintOrder="stroke"
          {...setIn(scale.small)}
        >
          {wholePercent(value ?? 0)}
        </text>
      ))}
      <text
        x={shape.right + scale.gap}
        y={(last?.y ?? track.base) + baseline(scale.strong)}
        fill={last ? colours.ink : colours.inkSoft}
        {...setIn(last ? scale.strong : scale.small)}
      >
        {last?.value == null ? trend.unknown : wholePercent(last.value)}
      </text>
    </g>
  )
}

/** The figures before the last: all of them where they have room, otherwise what it began with. */
function valuesSaid(known: readonly TrendDot[], step: number, scale: ChartScale): readonly TrendDot[] {
  const before = known.slice(0, -1)
  return step > textWidth('100', scale.small) + scale.gap ? before : before.slice(0, 1)
}

interface DotProps extends Omit<ChartStyle, 'words'> {
  readonly dot: TrendDot
  readonly base: number
}

function Dot({ dot, base, colours, scale }: DotProps) {
  const isKnown = dot.value !== null
  return (
    <circle
      cx={dot.x}
      cy={isKnown ? dot.y : base}
      r={scale.mark * RADIUS * (isKnown ? 1 : 0.9)}
      fill={isKnown ? colours.ink : colours.paper}
      stroke={isKnown ? colours.paper : colours.inkSoft}
      strokeWidth={scale.stroke * 1.25}
    />
  )
}

interface SkippedDotProps extends Omit<ChartStyle, 'words'> {
  readonly x: number
  readonly y: number
}

/** A day on which a session was due and none was held. */
export function SkippedDot({ x, y, colours, scale }: SkippedDotProps) {
  return (
    <circle
      cx={x}
      cy={y}
      r={scale.mark * RADIUS}
      fill={colours.paper}
      stroke={colours.inkSoft}
      strokeWidth={scale.stroke * 1.25}
      strokeDasharray="2 2"
    />
  )
}
