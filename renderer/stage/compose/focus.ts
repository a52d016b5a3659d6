import type { Id } from '../../../shared/lang/id.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import { CARD_KINDS, type CardKind, findCard, kindOf } from '../../../shared/map/through-map.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { areaOf, isNarrow, markScale, pageOf } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** A card of a throughline with the line that leads to the card in the middle. */
export interface FocusCard {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  readonly strength: 9 | 3 | 1
  readonly isEvidenced: boolean
}

/** One throughline: a card, and what it hangs on to both sides. */
export interface FocusBody {
  readonly kind: 'focus'
  /** Set at the size of a card where it is too long for a spotlight. */
  readonly hub: { readonly kind: CardKind; readonly title: string; readonly isLong: boolean }
  /** A few cards are as large as in the spotlight. */
  readonly isLarge: boolean
  readonly left: readonly FocusCard[]
  readonly right: readonly FocusCard[]
  readonly leftEmpty: string | null
  readonly rightEmpty: string | null
  readonly more: string | null
}

/** More cards than these are no focus any more. */
const CARDS_MAX = 20
/** What stands beside the title of a card: its edges, its mark and the line to the middle. */
const CARD_OTHERS = 48 + 20 + 72
const CARD_PADDING = 66
const LEADING = 1.14
const MORE = 84
const HUB_LINES = 3
const HUB_GAP = 60

/** The throughline of the card that is pointed at: at most twenty cards, on as many pages as they need. */
export function composeFocus(input: SceneInput): Composed<FocusBody | PromptBody | CardsBody> {
  const { room, pointer, words, sizes } = input
  const { workshop } = room
  const subject = workshop.links.get(pointer.subject ?? '')?.from ?? pointer.subject
  const hub = findCard(workshop, subject ?? '') ?? firstBenefit(input)
  if (!hub) return composePrompt(input)
  const [leftKind, rightKind] = CARD_KINDS.filter(kind => kind !== hub.kind)
  const all = neighboursOf(input, hub.card.id)
  const shown = all.slice(0, CARDS_MAX - 1)
  const area = areaOf(input)
  const isLong = linesIn(hub.card.title, hubWidth(input), sizes.spotlight, 'tight') > HUB_LINES
  const more = all.length > shown.length ? words.stage.more(all.length - shown.length) : null
  const height = area.height - hubHeight(hub.card.title, isLong, input) - (more ? MORE : 0)
  const sides = [leftKind, rightKind].map(kind => shown.filter(one => one.kind === kind))
  const [left = [], right = []] = isNarrow(input) ? [[], sides.flat()] : sides
  const empty = [leftKind, rightKind].map((kind, at) =>
    kind && sides[at]?.length === 0 ? words.stage.socket[kind] : null,
  )
  const large = sidePages(left, right, sizes.spotlight, height, input)
  const pages = large.of === 1 ? large : sidePages(left, right, sizes.card, height, input)
  const { of } = pages
  const isPast = (page: { readonly of: number }) => pointer.page >= page.of && page.of < of
  return {
    body: {
      kind: 'focus',
      isLarge: pages === large,
      hub: { kind: hub.kind, title: hub.card.title, isLong },
      left: isPast(pages.left) ? [] : pages.left.items,
      right: isPast(pages.right) ? [] : pages.right.items,
      leftEmpty: isNarrow(input) ? null : (empty[0] ?? null),
      rightEmpty: isNarrow(input)
        ? empty.filter(word => word !== null).join(', ') || null
        : (empty[1] ?? null),
      more,
    },
    pages: { at: Math.min(pointer.page + 1, of), of },
  }
}

/** Both sides in cards of a type size; a title that is longer than a page goes on on the next. */
function sidePages(
  left: readonly FocusCard[],
  right: readonly FocusCard[],
  size: number,
  height: number,
  input: SceneInput,
) {
  const across = isNarrow(input) ? 1 : 2
  const width = (areaOf(input).width - 4) / across - CARD_OTHERS - 88 * markScale(input.sizes)
  const setting = { width, size, face: 'medium' } as const
  const lines = linesThatFit(height - CARD_PADDING, size, LEADING)
  const heightOf = ({ title }: FocusCard) =>
    linesIn(title, width, size, 'medium') * size * LEADING + CARD_PADDING
  const paged = (cards: readonly FocusCard[]) =>
    pageOf(
      cards.flatMap(card => partsIn(card.title, lines, setting).map(title => ({ ...card, title }))),
      input.pointer.page,
      height,
      heightOf,
    )
  const pages = { left: paged(left), right: paged(right) }
  return { ...pages, of: Math.max(pages.left.of, pages.right.of) }
}

function hubWidth({ sizes, width }: SceneInput): number {
  return areaOf({ sizes, width }).width - 148 * markScale(sizes) - 36
}

function hubHeight(title: string, isLong: boolean, input: SceneInput): number {
  const { card, spotlight } = input.sizes
  const width = hubWidth(input)
  const set = isLong
    ? linesIn(title, width, card, 'medium') * card * 1.14
    : linesIn(title, width, spotlight, 'tight') * spotlight * 1.08
  return Math.max(set, 96 * markScale(input.sizes)) + HUB_GAP
}

function firstBenefit({ room: { workshop } }: SceneInput) {
  const [first] = workshop.benefits.keys()
  return first === undefined ? undefined : findCard(workshop, first)
}

/** Everything on the throughlines of a card, nearest and strongest first, each once. */
function neighboursOf({ room: { workshop } }: SceneInput, hub: Id): readonly FocusCard[] {
  const evidence = evidenceByCard(workshop)
  const links = [...workshop.links.values()].sort((one, other) => other.strength - one.strength)
  const seen = new Set([hub])
  const found: FocusCard[] = []
  const walk = (from: Id, way: 'into' | 'outOf') => {
    for (const link of links) {
      const [here, there] = way === 'into' ? [link.to, link.from] : [link.from, link.to]
      const kind = kindOf(workshop, there)
      if (here !== from || seen.has(there) || !kind) continue
      seen.add(there)
      const title = findCard(workshop, there)?.card.title ?? ''
      found.push({
        id: there,
        kind,
        title,
        strength: link.strength,
        isEvidenced: isEvidenced(workshop, link, evidence),
      })
      walk(there, way)
    }
  }
  walk(hub, 'into')
  walk(hub, 'outOf')
  return found
}
