import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartStyle } from './chart-style.ts'
import { setIn } from './chart-style.ts'
import type { MirrorData } from './mirror-data.ts'
import type { MirrorShape } from './mirror-geometry.ts'

interface MirrorAxisProps extends ChartStyle {
  readonly shape: MirrorShape
  readonly data: MirrorData
}

/** Heads of both sides, ticks in percent with their lines, and the axis between the sides. */
export function MirrorAxis({ shape, data, colours, scale, words }: MirrorAxisProps) {
  const mirror = words.chart.mirror
  const { axisX, axisTop, axisBottom, ticks } = shape
  const headY = axisTop - scale.row * 0.82
  const tickY = axisTop - scale.row * 0.2
  const last = ticks.length - 1
  const say = (percent: number, index: number) => (index === last ? mirror.percent(percent) : `${percent}`)
  const unknown = (value: number | null, word: string) => (value === null ? word : null)
  const noEffort = unknown(data.unlinkedEffort, mirror.noEffortKnown)
  const noEmphasis = unknown(data.unlinkedEmphasis, mirror.noEmphasisKnown)
  return (
    <g>
      {ticks.flatMap(({ percent, left, right }, index) =>
        [left, right].map(x => (
          <g key={x}>
            <line x1={x} x2={x} y1={axisTop} y2={axisBottom} stroke={colours.hairline} />
            <text x={x} y={tickY} textAnchor="middle" fill={colours.inkSoft} {...setIn(scale.small)}>
              {say(percent, index)}
            </text>
          </g>
        )),
      )}
      <g {...setIn(scale.strong)}>
        <text x={axisX - scale.gap} y={headY} textAnchor="end" fill={colours.invention}>
          {mirror.effort}
        </text>
        <text x={axisX + scale.gap} y={headY} fill={colours.pitch}>
          {mirror.emphasis}
        </text>
      </g>
      <g {...setIn(scale.small)} fill={colours.inkSoft}>
        {noEffort && (
          <text x={axisX - scale.gap * 2 - textWidth(mirror.effort, scale.strong)} y={headY} textAnchor="end">
            {noEffort}
          </text>
        )}
        {noEmphasis && (
          <text x={axisX + scale.gap * 2 + textWidth(mirror.emphasis, scale.strong)} y={headY}>
            {noEmphasis}
          </text>
        )}
        {!noEffort && !noEmphasis && (
          <text x={shape.driftX} y={headY} textAnchor="end">
            {mirror.drift}
          </text>
        )}
        {shape.rows.length === 0 && (
          <text x={0} y={headY}>
            {mirror.noBenefits}
          </text>
        )}
      </g>
      <line
        x1={axisX}
        x2={axisX}
        y1={axisTop}
        y2={axisBottom}
        stroke={colours.ink}
        strokeWidth={scale.stroke}
      />
    </g>
  )
}
