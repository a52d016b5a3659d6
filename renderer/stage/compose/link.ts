import { activeInventions, linkedCards } from '../../../shared/exercise/room-reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import { type CardKind, findCard } from '../../../shared/map/through-map.ts'
import type { Composed, SceneInput } from './composed.ts'
import { type LinkPage, linkPages, type ReasonBlock, type Reasons } from './link-pages.ts'

/** A card at the end of a line; without a title an empty socket for a card of its kind. */
export interface LinkEnd {
  readonly kind: CardKind
  readonly title: string | null
  readonly word: string
}

/** The card that is being linked, or the link with both reasons; what stands on one page of it. */
export interface LinkBody extends Reasons {
  readonly kind: 'link'
  readonly from: LinkEnd | null
  readonly to: LinkEnd | null
  /** Whether this page shows the cards with the line between them. */
  readonly hasLine: boolean
  readonly isLarge: boolean
  readonly isAsking: boolean
  /** Null where there is no link yet. */
  readonly strength: number | null
  readonly isEvidenced: boolean
  readonly asksFirst: 'makers' | 'sellers'
  readonly progress: string
}

/** The card or link that is pointed at, else the first card without a link. */
export function composeLink(input: SceneInput): Composed<LinkBody> {
  const { room, pointer } = input
  const linked = linkedCards(room)
  const cards = [
    ...activeInventions(room),
    ...room.workshop.benefits.values(),
    ...room.workshop.pitches.values(),
  ]
  const open = cards.find(({ id }) => !linked.has(id))?.id ?? null
  const link = room.workshop.links.get(pointer.subject ?? '')
  const { from, to } = link ? endsOf(link, input) : socketsOf(pointer.subject ?? open, input)
  const pages = linkPages([from, to], reasonsOf(link, input), link === undefined, input)
  const at = Math.min(pointer.page, pages.length - 1)
  const page = pages[at]
  const done = cards.filter(({ id }) => linked.has(id)).length
  const evidence = evidenceByCard(room.workshop)
  return {
    body: {
      kind: 'link',
      from: onPage(from, page, 0),
      to: onPage(to, page, 1),
      hasLine: page?.titles != null,
      columns: page?.columns ?? { left: [], right: [] },
      customer: page?.customer ?? [],
      isLarge: page?.isLarge ?? false,
      isAsking: page?.isAsking ?? true,
      strength: link?.strength ?? null,
      isEvidenced: link !== undefined && isEvidenced(room.workshop, link, evidence),
      asksFirst: link && !room.workshop.inventions.has(link.from) ? 'sellers' : 'makers',
      progress: input.words.stage.linked(done, cards.length),
    },
    pages: { at: at + 1, of: pages.length },
  }
}

/** An end with as much of its title as stands on a page; a socket stays one. */
function onPage(end: LinkEnd | null, page: LinkPage | undefined, at: 0 | 1): LinkEnd | null {
  return end && end.title !== null ? { ...end, title: page?.titles?.[at] ?? '' } : end
}

function endOf(id: Id, { room, words }: SceneInput): LinkEnd | null {
  const known = findCard(room.workshop, id)
  return known ? { kind: known.kind, title: known.card.title, word: words.stage.kind[known.kind] } : null
}

function endsOf({ from, to }: Link, input: SceneInput): Pick<LinkBody, 'from' | 'to'> {
  return { from: endOf(from, input), to: endOf(to, input) }
}

/** A card that hangs alone, with the socket it lacks. */
function socketsOf(id: Id | null, input: SceneInput): Pick<LinkBody, 'from' | 'to'> {
  const { room, words } = input
  const card = id === null ? null : endOf(id, input)
  const socket = (kind: CardKind): LinkEnd => ({ kind, title: null, word: words.stage.socket[kind] })
  if (!card) return { from: null, to: null }
  if (card.kind === 'invention') return { from: card, to: socket('benefit') }
  if (card.kind === 'pitch') return { from: socket('benefit'), to: card }
  const isBuilt = [...room.workshop.links.values()].some(({ to }) => to === id)
  return isBuilt ? { from: card, to: socket('pitch') } : { from: socket('invention'), to: card }
}

function reasonsOf(link: Link | undefined, { words }: SceneInput): Reasons {
  if (!link) return { columns: { left: [], right: [] }, customer: [] }
  const { asksMaker, asksSeller, customer } = words.stage.spotlight
  const said = (asks: string, text: string | null): readonly ReasonBlock[] => [
    { style: 'asks', text: asks },
    { style: 'why', text: text === null ? words.stage.unknown : `“${text}”` },
  ]
  return {
    columns: { left: said(asksMaker, link.whyFrom), right: said(asksSeller, link.whyTo) },
    customer: link.customerWords === null ? [] : said(customer, link.customerWords),
  }
}
