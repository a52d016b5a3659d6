import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import type { FlowBar } from './flow-geometry.ts'
import { hatchPath } from './hatch.ts'
import { Star } from './star.tsx'

interface FlowBarProps extends ChartStyle {
  readonly bar: FlowBar
}

const SOCKET = 3
const LINE = 1.2

/** One card of the flow: its bar with its title and its share; a socket where nothing is known of it. */
export function FlowBarShape({ bar, ...style }: FlowBarProps) {
  return bar.card.kind === 'benefit' ? <BenefitBar bar={bar} {...style} /> : <EndBar bar={bar} {...style} />
}

function EndBar({ bar, colours, scale, words }: FlowBarProps) {
  const isMaker = bar.card.kind === 'invention'
  const share = isMaker ? bar.card.effort : bar.card.emphasis
  const sign = isMaker ? -1 : 1
  const anchor = isMaker ? 'end' : 'start'
  const edge = isMaker ? bar.x : bar.x + bar.width
  const middle = bar.y + bar.height / 2
  const numeral = share === null ? words.chart.flow.unknown : String(wholePercent(share))
  const titleX = edge + sign * (scale.gap * 2 + textWidth(numeral, scale.strong))
  const colour = isMaker ? colours.invention : colours.pitch
  return (
    <g textAnchor={anchor}>
      <title>{bar.card.title}</title>
      {bar.height > 0 ? (
        <rect
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={Math.max(bar.height, scale.stroke)}
          fill={colour}
        />
      ) : (
        <Socket bar={bar} colour={colour} />
      )}
      <text
        x={edge + sign * scale.gap}
        y={middle + baseline(scale.label)}
        fill={colours.ink}
        {...setIn(scale.strong)}
      >
        {numeral}
      </text>
      {bar.lines.map((line, index) => (
        <text
          key={line}
          x={titleX}
          y={middle + baseline(scale.small) + (index - (bar.lines.length - 1) / 2) * scale.small.size * LINE}
          fill={colours.ink}
          {...setIn(scale.small)}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function BenefitBar({ bar, ...style }: FlowBarProps) {
  const { colours, scale, words } = style
  const { card } = bar
  const shares = words.chart.flow.shares(card.effort, card.emphasis)
  const [title = ''] = bar.lines
  const star = card.identity ? scale.label.size : 0
  const titleWidth = textWidth(title, scale.label)
  const all = titleWidth + star + scale.gap / 2 + textWidth(shares, scale.strong)
  const left = bar.x + bar.width / 2 - all / 2
  const y = bar.y - scale.gap * (bar.height === 0 ? 1.2 : 0.6)
  const halo = {
    stroke: colours.paper,
    strokeWidth: 3,
    strokeLinejoin: 'round' as const,
    paintOrder: 'stroke',
  }
  return (
    <g>
      <title>{card.title}</title>
      <BenefitHalf bar={bar} side="left" {...style} />
      <BenefitHalf bar={bar} side="right" {...style} />
      {bar.height === 0 && <Socket bar={bar} colour={colours.benefit} />}
      <text x={left} y={y} fill={colours.ink} {...halo} {...setIn(scale.label)}>
        {title}
      </text>
      {card.identity && (
        <Star
          x={left + titleWidth + scale.label.size * 0.6}
          y={y - scale.label.size * 0.35}
          size={scale.label.size * 0.95}
          colour={colours.benefit}
        />
      )}
      <text
        x={left + titleWidth + star + scale.gap / 2}
        y={y}
        fill={colours.ink}
        {...halo}
        {...setIn(scale.strong)}
      >
        {shares}
      </text>
    </g>
  )
}

/** The left half is as tall as the effort, the right half as the emphasis; what exceeds the other side is hatched. */
function BenefitHalf({
  bar,
  side,
  colours,
  scale,
}: Omit<FlowBarProps, 'words'> & { readonly side: 'left' | 'right' }) {
  const all = bar[side]
  const matched = Math.min(bar.left, bar.right)
  const x = side === 'left' ? bar.x : bar.x + bar.width / 2
  const width = bar.width / 2
  const surplus = { x, y: bar.y + matched, width, height: all - matched }
  const colour = side === 'left' ? colours.invention : colours.pitch
  return (
    <g>
      {matched > 0 && <rect x={x} y={bar.y} width={width} height={matched} fill={colours.benefit} />}
      {surplus.height > 0 && (
        <g stroke={colour} fill={colours.paper}>
          <rect {...surplus} strokeWidth={scale.stroke} />
          <path
            d={hatchPath(surplus, scale.hatch * 0.8, side === 'left' ? 'right' : 'left')}
            strokeWidth={scale.stroke}
          />
        </g>
      )}
    </g>
  )
}

function Socket({ bar, colour }: { readonly bar: FlowBar; readonly colour: string }) {
  return (
    <circle
      cx={bar.x + bar.width / 2}
      cy={bar.y + bar.height / 2}
      r={SOCKET + 1}
      fill="none"
      stroke={colour}
      strokeWidth={1.25}
      strokeDasharray="2.4 1.8"
    />
  )
}
