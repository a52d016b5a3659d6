import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import { surplusOf } from './good-enough-data.ts'
import type { TrackRow, TrackShape } from './good-enough-geometry.ts'
import { hatchPath } from './hatch.ts'
import { RowTitle } from './row-title.tsx'
import { NeededMark, OursMark, RivalMark } from './track-marks.tsx'

interface GoodEnoughRowProps extends ChartStyle {
  readonly row: TrackRow
  readonly shape: TrackShape
  readonly isFirst: boolean
}

/** One benefit on its track, with our level in words and its importance. */
export function GoodEnoughRow({ row, shape, isFirst, ...style }: GoodEnoughRowProps) {
  const { colours, scale, words } = style
  const { benefit, middle } = row
  const track = words.chart.goodEnough
  const surplus = surplusOf(benefit)
  const ends = { x1: shape.ticks[0]?.x, x2: shape.ticks.at(-1)?.x }
  const textY = middle + baseline(scale.label)
  return (
    <g>
      {!isFirst && (
        <line
          x1={0}
          x2={shape.width}
          y1={row.top}
          y2={row.top}
          stroke={colours.hairline}
          strokeWidth={scale.stroke}
        />
      )}
      <RowTitle
        lines={row.lines}
        full={benefit.title}
        x={0}
        middle={middle}
        isBenefit
        isIdentity={benefit.identity}
        {...style}
      />
      <line {...ends} y1={middle} y2={middle} stroke={colours.hairline} strokeWidth={scale.stroke * 2} />
      {row.gap && <Gap gap={row.gap} {...style} />}
      {row.needed !== null && <NeededMark x={row.needed} y={middle} colours={colours} scale={scale} />}
      {row.ours !== null && <OursMark x={row.ours} y={middle} colours={colours} scale={scale} />}
      {row.rival !== null && (
        <RivalMark x={row.rival} y={middle} isOver={row.rival === row.ours} colours={colours} scale={scale} />
      )}
      <g textAnchor="end">
        <text
          x={shape.levelX}
          y={textY}
          fill={surplus === null ? colours.inkSoft : colours.ink}
          {...setIn(surplus === null ? scale.label : scale.strong)}
        >
          {surplus === null ? words.chart.notAssessed : track.level(surplus)}
        </text>
        <text x={shape.importanceX} y={textY} fill={colours.inkSoft} {...setIn(scale.label)}>
          {track.importanceOf(benefit.importance)}
        </text>
      </g>
    </g>
  )
}

interface GapProps extends ChartStyle {
  readonly gap: NonNullable<TrackRow['gap']>
}

function Gap({ gap: { isShort, ...box }, colours, scale }: GapProps) {
  if (isShort)
    return (
      <rect
        {...box}
        fill={colours.paper}
        stroke={colours.serious}
        strokeWidth={scale.stroke * 1.25}
        strokeDasharray={`${scale.gap / 2} ${scale.gap / 3}`}
      />
    )
  return (
    <g stroke={colours.benefit} fill="none">
      <rect {...box} fill={colours.benefitTint} stroke="none" />
      <path d={hatchPath(box, scale.hatch * 0.8, 'right')} strokeWidth={scale.stroke} />
    </g>
  )
}
