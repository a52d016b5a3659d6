import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import { KindShape } from './kind-shape.tsx'
import type { PromiseRow, PromiseShape } from './promise-geometry.ts'

/** How far marks of nearly the same day step aside, in their own size. */
const ASIDE = 0.5

interface PromiseRowProps extends ChartStyle {
  readonly row: PromiseRow
  readonly shape: PromiseShape
  readonly isFirst: boolean
}

/** One pitch: its promise, what becomes available behind it, and in words whether it holds. */
export function PromiseRowShape({ row, shape, isFirst, ...style }: PromiseRowProps) {
  const { colours, scale, words } = style
  const { promised, middle, promisedX, due } = row
  const promises = words.chart.promises
  const isBroken = promised.isEarly || promised.claimsMore
  const [first] = due
  const isNear = (x: number) => promisedX !== null && Math.abs(x - promisedX) < scale.mark
  const aside = scale.mark * ASIDE
  const lineHeight = scale.label.size * 1.25
  const firstLine = middle + baseline(scale.label) - ((row.lines.length - 1) * lineHeight) / 2
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
      <KindShape kind="pitch" x={scale.mark / 2} y={middle} {...style} />
      <g fill={colours.ink} {...setIn(scale.label)}>
        <title>{promised.title}</title>
        {row.lines.map((line, index) => (
          <text key={line} x={scale.mark + scale.gap} y={firstLine + index * lineHeight}>
            {line}
          </text>
        ))}
      </g>
      {promisedX !== null && first && (
        <line
          x1={promisedX}
          x2={first.x}
          y1={middle}
          y2={middle}
          stroke={promised.isEarly ? colours.serious : colours.inkSoft}
          strokeWidth={scale.stroke * 2}
          {...(promised.isEarly ? { strokeDasharray: '4 3' } : {})}
        />
      )}
      {due.map(({ id, x }) => (
        <KindShape key={id} kind="invention" x={x} y={middle + (isNear(x) ? aside : 0)} {...style} />
      ))}
      {promisedX !== null && (
        <KindShape
          kind="pitch"
          x={promisedX}
          y={middle - (due.some(({ x }) => isNear(x)) ? aside : 0)}
          {...style}
        />
      )}
      {promisedX === null && due.length === 0 && <NoDate shape={shape} middle={middle} {...style} />}
      <text
        x={shape.width}
        y={middle + baseline(scale.label)}
        textAnchor="end"
        fill={isBroken ? colours.serious : colours.inkSoft}
        {...setIn(isBroken ? scale.strong : scale.label)}
      >
        {promises.verdict(promised)}
      </text>
    </g>
  )
}

function NoDate({
  shape,
  middle,
  colours,
  scale,
  words,
}: ChartStyle & Pick<PromiseRowProps, 'shape'> & { readonly middle: number }) {
  const text = words.chart.promises.noDate
  const half = textWidth(text, scale.small) / 2 + scale.gap / 2
  const atStart = shape.left + half + scale.gap
  const isClear = Math.abs(shape.todayX - atStart) > half + scale.gap
  const x = isClear ? atStart : shape.todayX + half + scale.gap
  return (
    <g>
      <rect
        x={x - half}
        y={middle - scale.small.size * 0.75}
        width={half * 2}
        height={scale.small.size * 1.5}
        fill={colours.paper}
      />
      <text
        x={x}
        y={middle + baseline(scale.small)}
        textAnchor="middle"
        fill={colours.inkSoft}
        {...setIn(scale.small)}
      >
        {text}
      </text>
    </g>
  )
}
