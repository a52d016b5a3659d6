import { wholePercent } from '../../../shared/words/percent.ts'
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
      {track.dots.map(dot => (
        <Dot key={dot.point.date} dot={dot} base={track.base} {...{ colours, scale, words }} />
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

function Dot({ dot, base, colours, scale }: ChartStyle & { readonly dot: TrendDot; readonly base: number }) {
  const isKnown = dot.value !== null
  return (
    <circle
      cx={dot.x}
      cy={isKnown ? dot.y : base}
      r={scale.mark * RADIUS * (isKnown ? 1 : 0.9)}
      fill={isKnown ? colours.ink : colours.paper}
      stroke={isKnown ? colours.paper : colours.inkSoft}
      strokeWidth={scale.stroke * 1.25}
      strokeDasharray={dot.point.session === null ? '2 2' : undefined}
    />
  )
}
