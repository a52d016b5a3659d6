import { activeInventions, linkedCards } from '../../../shared/exercise/room-reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import { type CardKind, findCard } from '../../../shared/map/through-map.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn, questionHeight } from './paging.ts'

/** A card at the end of a line; without a title an empty socket for a card of its kind. */
export interface LinkEnd {
  readonly kind: CardKind
  readonly title: string | null
  readonly word: string
}

/** What was said about a link, and who was asked. */
export interface LinkReason {
  readonly asks: string
  readonly text: string | null
  readonly tone: 'makers' | 'sellers' | 'customer'
}

/** The card that is being linked, or the link with both reasons. */
export interface LinkBody {
  readonly kind: 'link'
  readonly from: LinkEnd | null
  readonly to: LinkEnd | null
  readonly strength: number | null
  readonly isEvidenced: boolean
  readonly reasons: readonly LinkReason[]
  readonly part: 'all' | 'cards' | 'reasons'
  readonly progress: string
}

const CARD_WIDTH = 600
const PROGRESS = 100

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
  const ends = link ? endsOf(link, input) : socketsOf(pointer.subject ?? open, input)
  const said = link ? reasonsOf(link, input) : []
  const { part, pages } = partOf(ends, said, input)
  const reasons = part === 'reasons' ? said.map(reason => shortOf(reason, input)) : said
  const done = cards.filter(({ id }) => linked.has(id)).length
  const evidence = evidenceByCard(room.workshop)
  return {
    body: {
      kind: 'link',
      ...ends,
      strength: link?.strength ?? null,
      isEvidenced: link !== undefined && isEvidenced(room.workshop, link, evidence),
      reasons,
      part,
      progress: input.words.stage.linked(done, cards.length),
    },
    pages,
  }
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

function reasonsOf(link: Link, { room, words }: SceneInput): readonly LinkReason[] {
  const isMade = room.workshop.inventions.has(link.from)
  const { asksMaker, asksSeller, customer } = words.stage.spotlight
  const reasons: readonly LinkReason[] = [
    { asks: asksMaker, text: link.whyFrom, tone: isMade ? 'makers' : 'sellers' },
    { asks: asksSeller, text: link.whyTo, tone: 'sellers' },
    { asks: customer, text: link.customerWords, tone: 'customer' },
  ]
  return reasons.filter(({ text }, at) => at < 2 || text !== null)
}

/** A reason on as many lines as three of them have room for. */
function shortOf(reason: LinkReason, input: SceneInput): LinkReason {
  const { width } = areaOf(input)
  const size = Math.max(68, input.sizes.body)
  const isWide = reason.tone === 'customer'
  const column = (isWide ? width : (width - 64) / 2) * 0.95
  const text = reason.text && cutTo(reason.text, isWide ? 2 : 4, { width: column, size, weight: 'regular' })
  return { ...reason, text }
}

function partOf(
  { from, to }: Pick<LinkBody, 'from' | 'to'>,
  reasons: readonly LinkReason[],
  input: SceneInput,
): { readonly part: LinkBody['part']; readonly pages: { readonly at: number; readonly of: number } } {
  const { sizes, pointer } = input
  const area = areaOf(input)
  const cards = Math.max(
    ...[from, to].map(end => linesIn(end?.title ?? '', CARD_WIDTH, sizes.card) * sizes.card * 1.14),
  )
  const column = (area.width - 64) / 2
  const said = reasons.map(
    ({ asks, text }) =>
      linesIn(asks, column, sizes.body, 'regular') * sizes.body * 1.2 +
      linesIn(text ?? '–', column * 0.95, 68, 'regular') * 82 +
      24,
  )
  const [first = 0, second = 0, third = 0] = said
  const needed =
    questionHeight(saidBy(input).prompt, area.width, sizes) +
    cards +
    120 +
    Math.max(first, second) +
    third +
    PROGRESS
  if (reasons.length === 0 || needed <= area.height) return { part: 'all', pages: { at: 1, of: 1 } }
  return pointer.page > 0
    ? { part: 'reasons', pages: { at: 2, of: 2 } }
    : { part: 'cards', pages: { at: 1, of: 2 } }
}
