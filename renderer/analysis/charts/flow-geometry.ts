import { sankey } from 'd3-sankey'
import { shorten, textWidth, wrapText } from '../../../shared/layout/type/text-width.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import type { ChartScale } from './chart-look.ts'
import type { FlowCard, FlowData } from './flow-data.ts'
import { weightOf } from './flow-data.ts'
import type { Box } from './hatch.ts'

/** A card of the flow with its bar and where its title stands, in px. */
export interface FlowBar extends Box {
  readonly card: FlowCard
  readonly lines: readonly string[]
  /** Height in px of the effort on its left edge and of the emphasis on its right edge. */
  readonly left: number
  readonly right: number
}

/** A stream as a band between two bars. */
export interface FlowBand {
  readonly key: string
  readonly side: 'effort' | 'emphasis'
  readonly path: string
  readonly width: number
}

/** Where everything of the throughline flow stands, in px. */
export interface FlowShape {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly barWidth: number
  readonly bars: readonly FlowBar[]
  readonly bands: readonly FlowBand[]
  readonly heads: Readonly<Record<CardKind, number>>
}

const COLUMN_SHARE = 0.26
const PAD_LINES = 2.5
const NARROW_SHARE = 0.28
const COLUMN_ENOUGH = 170
const MIN_HEIGHT_ROWS = 7
const BAND_MIN = 0.75
/** What weighs nothing still has its place in the column. */
const NOTHING = 1e-6

/** An unseen way through all three columns, so that each has its place also where no stream flows. */
const ROAD: readonly FlowCard[] = CARD_KINDS.map(kind => ({
  id: `\u0000${kind}`,
  kind,
  title: '',
  identity: false,
  effort: null,
  emphasis: null,
  count: 0,
}))

/** Lays the flow out in a width: inventions left, benefits in the middle, pitches right, on one scale of shares. */
export function flowShape(data: FlowData, width: number, scale: ChartScale): FlowShape {
  const columns = CARD_KINDS.map(kind => data.cards.filter(card => card.kind === kind).length)
  const pad = scale.small.size * PAD_LINES
  const barWidth = scale.bar * 0.75
  const titleWidth = Math.floor(Math.max(width * COLUMN_SHARE, Math.min(COLUMN_ENOUGH, width * NARROW_SHARE)))
  const most = Math.max(0, ...columns)
  const body = most === 0 ? scale.row : Math.max(MIN_HEIGHT_ROWS * scale.row, most * pad * 1.75)
  const top = scale.row * 0.9
  const { nodes, links } = layOut(data, {
    left: titleWidth,
    right: width - titleWidth,
    top,
    bottom: top + body,
    pad,
    barWidth,
  })
  const unit = unitOf(nodes)
  const linesOf = titleSetter(width - 2 * (titleWidth + barWidth), titleWidth, scale)
  const bars = nodes.map(node => barOf(node, unit, linesOf(node.card)))
  return {
    width,
    height: top + body + scale.gap,
    top,
    barWidth,
    bars,
    bands: links.map(bandOf),
    heads: { invention: titleWidth + barWidth, benefit: width / 2, pitch: width - titleWidth - barWidth },
  }
}

/** Sets titles: those of benefits in one line between the outer bars, the others in two lines beside theirs. */
function titleSetter(between: number, beside: number, scale: ChartScale) {
  const figures = textWidth('100 / 100', scale.strong)
  const benefitRoom = between - scale.gap * 2 - scale.label.size - figures
  const room = beside - scale.gap * 2.5 - textWidth('100', scale.strong)
  return ({ kind, title }: FlowCard) =>
    kind === 'benefit' ? [shorten(title, benefitRoom, scale.label)] : wrapText(title, room, 2, scale.small)
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly pad: number
  readonly barWidth: number
}
interface NodeOf {
  readonly id: string
  readonly card: FlowCard
  readonly fixedValue: number
}
interface LinkOf {
  readonly source: string
  readonly target: string
  readonly value: number
}

function layOut({ cards, streams }: FlowData, frame: Frame) {
  const layout = sankey<NodeOf, LinkOf>()
    .nodeId(node => node.id)
    .nodeAlign(node => CARD_KINDS.indexOf((node as unknown as NodeOf).card.kind))
    .nodeWidth(frame.barWidth)
    .nodePadding(frame.pad)
    .extent([
      [frame.left, frame.top + frame.pad / 2],
      [frame.right, frame.bottom],
    ])
  const all = [...cards, ...ROAD]
  const laid = layout({
    nodes: all.map(card => ({ id: card.id, card, fixedValue: Math.max(weightOf(card), NOTHING) })),
    links: [
      ...streams
        .filter(({ share }) => share > 0)
        .map(({ from, to, share }) => ({ source: from, target: to, value: share })),
      ...ROAD.slice(1).map(({ id }, index) => ({ source: ROAD[index]?.id ?? '', target: id, value: 0 })),
    ],
  })
  const drawn = (id: string) => !ROAD.some(card => card.id === id)
  return {
    nodes: laid.nodes.filter(({ id }) => drawn(id)),
    links: laid.links.filter(({ target }) => drawn((target as { readonly id: string }).id)),
  }
}

type Laid = ReturnType<typeof layOut>

function barOf(node: Laid['nodes'][number], unit: number, lines: readonly string[]): FlowBar {
  const { card } = node
  const [x, y0, y1] = [node.x0 ?? 0, node.y0 ?? 0, node.y1 ?? 0]
  return {
    card,
    lines,
    x,
    y: unit > 0 ? y0 : (y0 + y1) / 2,
    width: (node.x1 ?? 0) - x,
    height: unit > 0 ? weightOf(card) * unit : 0,
    left: (card.effort ?? 0) * unit,
    right: (card.emphasis ?? 0) * unit,
  }
}

function unitOf(nodes: Laid['nodes']): number {
  const [tallest] = nodes.toSorted((one, other) => other.fixedValue - one.fixedValue)
  if (!tallest || tallest.fixedValue <= NOTHING) return 0
  return ((tallest.y1 ?? 0) - (tallest.y0 ?? 0)) / tallest.fixedValue
}

function bandOf(link: Laid['links'][number]): FlowBand {
  const source = link.source as Laid['nodes'][number]
  const target = link.target as Laid['nodes'][number]
  const from = [source.x1 ?? 0, link.y0 ?? 0] as const
  const to = [target.x0 ?? 0, link.y1 ?? 0] as const
  const bend = (from[0] + to[0]) / 2
  return {
    key: JSON.stringify([source.id, target.id]),
    side: source.card.kind === 'invention' ? 'effort' : 'emphasis',
    path: `M${from[0]} ${from[1]}C${bend} ${from[1]} ${bend} ${to[1]} ${to[0]} ${to[1]}`,
    width: Math.max(BAND_MIN, link.width ?? 0),
  }
}
