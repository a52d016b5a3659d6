import type { Id } from '../../lang/id.ts'
import { inOrder } from '../../map/edits/place-cards.ts'
import type { Link } from '../../map/link.ts'
import type { Card, CardKind } from '../../map/through-map.ts'
import { CARD_KINDS } from '../../map/through-map.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

const BENEFITS_SHOWN = 60
const LOOSE_SHOWN = 60
const NAMES_SHOWN = 8

/** In words, what the map shows: each benefit with its makers and sellers, and every card without a partner. */
export function linksSection(telling: Telling): ReportSection | null {
  const { workshop, words } = telling
  if (workshop.inventions.size + workshop.benefits.size + workshop.pitches.size === 0) return null
  const { heading, lead } = words.report.links
  const loose = looseCards(telling)
  return {
    id: 'links',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading:
      workshop.links.size === 0 ? heading.none : loose.length > 0 ? heading.some(loose.length) : heading.all,
    lead,
    blocks: [...linkedTable(telling), ...looseTable(telling, loose)],
  }
}

const column = (title: string, part: number) => ({ title, align: 'start' as const, part, soft: false })

function linkedTable({ workshop, words }: Telling): readonly Block[] {
  if (workshop.benefits.size === 0) return []
  const say = words.report.links
  const into = groupLinks(workshop.links.values(), ({ to }) => to)
  const outOf = groupLinks(workshop.links.values(), ({ from }) => from)
  const titled = (links: readonly Link[], end: (link: Link) => Id, cards: ReadonlyMap<Id, Card>) => {
    const names = links
      .toSorted((one, other) => other.strength - one.strength)
      .flatMap(link => {
        const card = cards.get(end(link))
        return card ? say.withStrength(card.title, link.strength) : []
      })
    if (names.length === 0) return say.nothing
    const rest = names.length - NAMES_SHOWN
    return [...names.slice(0, NAMES_SHOWN), ...(rest > 0 ? [say.more(rest)] : [])].join('; ')
  }
  const all = inOrder(workshop, 'benefit')
  const rows = all.slice(0, BENEFITS_SHOWN).map(({ id, title }) => ({
    strong: false,
    cells: [
      titled(into.get(id) ?? [], link => link.from, workshop.inventions),
      title,
      titled(outOf.get(id) ?? [], link => link.to, workshop.pitches),
    ],
  }))
  const columns = [column(say.invention, 42), column(words.map.kind.benefit, 24), column(say.pitch, 40)]
  return [
    {
      kind: 'table',
      label: null,
      note: moreNote(all.length, BENEFITS_SHOWN, say.more),
      caption: say.linked,
      showsCaption: true,
      headColumn: 0,
      headless: false,
      columns,
      rows,
    },
  ]
}

interface Loose {
  readonly kind: CardKind
  readonly title: string
  readonly amount: string
  readonly lacks: string
}

function looseTable({ words }: Telling, loose: readonly Loose[]): readonly Block[] {
  if (loose.length === 0) return []
  const say = words.report.links
  return [
    {
      kind: 'table',
      label: null,
      note: moreNote(loose.length, LOOSE_SHOWN, say.more),
      caption: say.unlinked,
      showsCaption: true,
      headColumn: 0,
      headless: false,
      columns: [column(say.what, 52), column(say.kind, 16), column(say.amount, 24), column(say.lacks, 16)],
      rows: loose.slice(0, LOOSE_SHOWN).map(({ kind, title, amount, lacks }) => ({
        strong: false,
        cells: [title, words.map.kind[kind], amount, lacks],
      })),
    },
  ]
}

/** Cards that lack a partner on a side where they should have one. */
function looseCards({ workshop, words }: Telling): readonly Loose[] {
  const into = groupLinks(workshop.links.values(), ({ to }) => to)
  const outOf = groupLinks(workshop.links.values(), ({ from }) => from)
  const { picture, links } = words.report
  const amount = (value: number | null, unit: string) =>
    value === null ? links.unknown : `${Math.round(value * 10) / 10} ${unit}`
  const lacksOf = (kind: CardKind, id: Id): string[] => {
    const lacksMaker = !into.has(id)
    const lacksSeller = !outOf.has(id)
    if (kind === 'invention') return lacksSeller ? [picture.noBenefit] : []
    if (kind === 'pitch') return lacksMaker ? [picture.noBenefit] : []
    return [...(lacksMaker ? [picture.noInvention] : []), ...(lacksSeller ? [picture.noPitch] : [])]
  }
  const amountOf = (card: Card) => {
    if ('effort' in card) return amount(card.effort, workshop.header.effortUnit)
    return 'emphasis' in card ? amount(card.emphasis, links.points) : ''
  }
  return CARD_KINDS.flatMap(kind =>
    inOrder(workshop, kind).flatMap(card => {
      const lacks = lacksOf(kind, card.id)
      return lacks.length > 0
        ? [{ kind, title: card.title, amount: amountOf(card), lacks: lacks.join(', ') }]
        : []
    }),
  )
}

function groupLinks(links: Iterable<Link>, end: (link: Link) => Id): ReadonlyMap<Id, readonly Link[]> {
  const groups = new Map<Id, Link[]>()
  for (const link of links) {
    const known = groups.get(end(link))
    if (known) known.push(link)
    else groups.set(end(link), [link])
  }
  return groups
}

function moreNote(count: number, shown: number, more: (count: number) => string): string {
  return count > shown ? more(count - shown) : ''
}
