import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { CARD_KINDS, type CardKind } from '../../../shared/map/through-map.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import type { SceneInput } from './composed.ts'
import { type BlockTypes, flow } from './flow.ts'
import { areaOf, markScale } from './paging.ts'
import { linesIn } from './set-text.ts'

/** What one card of the lit string is called. */
export interface LitName {
  readonly kind: CardKind
  readonly text: string
}

/** How the names of the lit string stand: in one line, in three columns, or long ones under each other on a page of their own. */
export interface Named {
  readonly layout: 'line' | 'columns' | 'rows'
  readonly names: readonly LitName[]
}

/** One benefit with the links that lead to it and from it. */
export interface OneString {
  readonly id: Id
  readonly into: readonly Link[]
  readonly out: readonly Link[]
}

const MARK = 88 + 24
/** Two dashes and three marks, with the gaps between them. */
const LINE_OTHERS = 560
const COLUMN_GAP = 48
const LINES_MAX = 5
const LEADING = 1.15
const ROWS_GAP = 32

/** The string of what is pointed at, or the first whole one, as an example of how to read the others. */
export function litString(
  workshop: Workshop,
  strings: readonly OneString[],
  subject: Id | null,
): { readonly id: Id; readonly names: readonly LitName[] } | null {
  const touches = ({ id, into, out }: OneString) =>
    id === subject || into.some(({ from }) => from === subject) || out.some(({ to }) => to === subject)
  const isOnLink = (link: Link) => link.from === subject || link.to === subject || link.id === subject
  const lit =
    strings.find(touches) ?? strings.find(({ into, out }) => into.length > 0 && out.length > 0) ?? null
  const maker = lit?.into.find(isOnLink) ?? lit?.into[0]
  const seller = lit?.out.find(isOnLink) ?? lit?.out[0]
  if (!lit || !maker || !seller) return null
  const titles = [
    workshop.inventions.get(maker.from)?.title ?? '',
    workshop.benefits.get(lit.id)?.title ?? '',
    workshop.pitches.get(seller.to)?.title ?? '',
  ]
  return { id: lit.id, names: CARD_KINDS.map((kind, at) => ({ kind, text: titles[at] ?? '' })) }
}

/** How the names stand under the strings, and what they take of the height; null where they are too long for it. */
export function namesUnder(
  names: readonly LitName[],
  input: SceneInput,
): { readonly named: Named; readonly height: number } | null {
  const { body } = input.sizes
  const { width } = areaOf(input)
  const large = Math.max(60, body)
  const text = names.map(name => name.text).join(' ')
  if (linesIn(text, width - LINE_OTHERS * markScale(input.sizes), large) === 1)
    return { named: { layout: 'line', names }, height: large * LEADING }
  const column = (width - 2 * COLUMN_GAP) / 3 - MARK * markScale(input.sizes)
  const lines = Math.max(...names.map(name => linesIn(name.text, column, body)))
  return lines <= LINES_MAX ? { named: { layout: 'columns', names }, height: lines * body * LEADING } : null
}

/** Long names on pages of their own. */
export function namePages(names: readonly LitName[], height: number, input: SceneInput): readonly Named[] {
  const size = Math.max(60, input.sizes.body)
  const type = {
    width: areaOf(input).width - MARK * markScale(input.sizes),
    size,
    leading: LEADING,
    gap: ROWS_GAP,
  }
  const types: BlockTypes<CardKind> = { invention: type, benefit: type, pitch: type }
  const blocks = names.map(({ kind, text }) => ({ style: kind, text }))
  return flow(blocks, types, () => height).map(page => ({
    layout: 'rows',
    names: page.map(({ style, text }) => ({ kind: style, text })),
  }))
}
