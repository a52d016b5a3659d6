import { BenefitMark } from './benefit-mark.tsx'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import type { MirrorRowShape, MirrorShape } from './mirror-geometry.ts'
import { MirrorSideBar } from './mirror-side-bar.tsx'
import { Star } from './star.tsx'
import { textWidth } from './text-width.ts'

interface MirrorRowProps extends ChartStyle {
  readonly row: MirrorRowShape
  readonly shape: MirrorShape
  readonly isFirst: boolean
}

const LINE = 1.25

/** One benefit, or what lies on no benefit: title, both bars and the drift in points and words. */
export function MirrorRow({ row, shape, isFirst, ...style }: MirrorRowProps) {
  const { colours, scale, words } = style
  const mirror = words.chart.mirror
  const middle = row.top + row.height / 2
  const { benefit } = row
  const lineHeight = scale.label.size * LINE
  const firstLine = middle + baseline(scale.label) - ((row.lines.length - 1) * lineHeight) / 2
  const last = row.lines.length - 1
  const afterTitle = textWidth(row.lines[last] ?? '', scale.label) + scale.label.size * 0.8
  const lineColour = benefit ? colours.hairline : colours.inkSoft
  return (
    <g>
      {!isFirst && (
        <line
          x1={0}
          x2={shape.width}
          y1={row.top}
          y2={row.top}
          stroke={lineColour}
          strokeWidth={scale.stroke}
        />
      )}
      {benefit && <BenefitMark x={0} y={middle} letter={words.map.letter.benefit} {...style} />}
      <g fill={benefit ? colours.ink : colours.inkSoft} {...setIn(scale.label)}>
        {row.lines.map((line, index) => (
          <text key={line} x={benefit ? shape.titleX : 0} y={firstLine + index * lineHeight}>
            {line}
          </text>
        ))}
      </g>
      {benefit?.identity && (
        <Star
          x={shape.titleX + afterTitle}
          y={firstLine + last * lineHeight - baseline(scale.label)}
          size={scale.label.size * 0.95}
          colour={colours.benefit}
        />
      )}
      <MirrorSideBar side={row.effort} row={row} sign={-1} axisX={shape.axisX} {...style} />
      <MirrorSideBar side={row.emphasis} row={row} sign={1} axisX={shape.axisX} {...style} />
      {row.drift !== null && (
        <g textAnchor="end">
          <text
            x={shape.driftX}
            y={middle - scale.small.size / 4}
            fill={colours.ink}
            {...setIn(scale.strong)}
          >
            {mirror.points(row.drift)}
          </text>
          <text
            x={shape.driftX}
            y={middle - scale.small.size / 4 + scale.small.size * LINE}
            fill={colours.inkSoft}
            {...setIn(scale.small)}
          >
            {mirror.ahead(row.drift)}
          </text>
        </g>
      )}
    </g>
  )
}
