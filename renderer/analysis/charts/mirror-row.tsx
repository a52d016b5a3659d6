import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import type { MirrorRowShape, MirrorShape } from './mirror-geometry.ts'
import { MirrorSideBar } from './mirror-side-bar.tsx'
import { RowTitle } from './row-title.tsx'

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
  const { benefit, lines } = row
  return (
    <g>
      {!isFirst && (
        <line
          x1={0}
          x2={shape.width}
          y1={row.top}
          y2={row.top}
          stroke={benefit ? colours.hairline : colours.inkSoft}
          strokeWidth={scale.stroke}
        />
      )}
      <RowTitle
        lines={lines}
        full={benefit?.title ?? lines.join(' ')}
        x={0}
        middle={middle}
        isBenefit={benefit !== null}
        isIdentity={benefit?.identity === true}
        {...style}
      />
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
            y={middle + scale.small.size * (LINE - 0.25)}
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
