import type { Link } from '../../../shared/map/link.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { byLargerDrift, mirrorDataOf } from '../../analysis/charts/mirror-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { areaOf } from './paging.ts'

/** The beads of one side of a string: how many cards, and whether a customer was heard on them. */
export interface Beads {
  readonly count: number
  readonly isEvidenced: boolean
}

/** One benefit as a string: its makers to the left, its sellers to the right. */
export interface OverviewString {
  readonly id: string
  readonly makers: Beads
  readonly sellers: Beads
  readonly identity: boolean
}

/** One column of the legend in the head: how many there are, and how many find no partner. */
export interface Count {
  readonly all: string
  readonly open: string
}

/** The whole map by colour, shape and counts: one string a benefit, no small text. */
export interface OverviewBody {
  readonly kind: 'overview'
  readonly inventions: Count
  readonly benefits: Count
  readonly pitches: Count
  readonly strings: readonly OverviewString[]
  readonly loose: { readonly inventions: number; readonly pitches: number }
  /** The string that is lit, with what it is called from end to end. */
  readonly lit: { readonly id: string; readonly names: readonly [string, string, string] } | null
}

const STRINGS_MAX = 14
const NAME_MARGIN = 150

interface OneString {
  readonly id: string
  readonly into: Link[]
  readonly out: Link[]
}

/** Every card on the one string it serves most, strings sorted as the bars of the reveal. */
export function composeOverview(input: SceneInput): Composed<OverviewBody> {
  const { room, analysis, pointer, words } = input
  const { workshop } = room
  const strings = stringsOf(workshop)
  const order = analysis ? byLargerDrift(mirrorDataOf(workshop, analysis).benefits).map(({ id }) => id) : []
  const sorted = order.flatMap(id => strings.get(id) ?? [])
  const evidence = evidenceByCard(workshop)
  const beadsOf = (links: readonly Link[]): Beads => ({
    count: links.length,
    isEvidenced: links.some(link => isEvidenced(workshop, link, evidence)),
  })
  const of = Math.max(1, Math.ceil(sorted.length / STRINGS_MAX))
  const at = Math.min(pointer.page, of - 1)
  const shown = sorted.slice(at * STRINGS_MAX, (at + 1) * STRINGS_MAX)
  return {
    body: {
      kind: 'overview',
      ...countsOf(workshop, sorted, words.stage.overview),
      strings: shown.map(({ id, into, out }) => ({
        id,
        makers: beadsOf(into),
        sellers: beadsOf(out),
        identity: workshop.benefits.get(id)?.identity === true,
      })),
      loose: {
        inventions: activeOf(workshop).filter(({ id }) => !strongest(workshop, id, 'from')).length,
        pitches: [...workshop.pitches.keys()].filter(id => !strongest(workshop, id, 'to')).length,
      },
      lit: litOf(workshop, shown, input),
    },
    pages: { at: at + 1, of },
  }
}

function activeOf(workshop: Workshop) {
  return [...workshop.inventions.values()].filter(({ status }) => status !== 'retired')
}

function strongest(workshop: Workshop, id: string, end: 'from' | 'to'): Link | null {
  let best: Link | null = null
  for (const link of workshop.links.values())
    if (link[end] === id && (best === null || link.strength > best.strength)) best = link
  return best
}

function stringsOf(workshop: Workshop): ReadonlyMap<string, OneString> {
  const strings = new Map(
    [...workshop.benefits.keys()].map((id): [string, OneString] => [id, { id, into: [], out: [] }]),
  )
  for (const { id } of activeOf(workshop)) {
    const link = strongest(workshop, id, 'from')
    if (link) strings.get(link.to)?.into.push(link)
  }
  for (const id of workshop.pitches.keys()) {
    const link = strongest(workshop, id, 'to')
    if (link) strings.get(link.from)?.out.push(link)
  }
  return strings
}

function countsOf(
  workshop: Workshop,
  strings: readonly OneString[],
  words: SceneInput['words']['stage']['overview'],
): Pick<OverviewBody, 'inventions' | 'benefits' | 'pitches'> {
  const active = activeOf(workshop)
  const links = [...workshop.links.values()]
  const built = new Set(links.filter(({ from }) => workshop.inventions.has(from)).map(({ to }) => to))
  const sold = new Set(links.filter(({ to }) => workshop.pitches.has(to)).map(({ from }) => from))
  const isSold = (id: string) => links.some(({ from, to }) => from === id && sold.has(to))
  const isBuilt = (id: string) => links.some(({ from, to }) => to === id && built.has(from))
  const notSold = active.filter(({ id }) => !isSold(id)).length
  const notBuilt = [...workshop.pitches.keys()].filter(id => !isBuilt(id)).length
  const oneSided = strings.filter(({ id }) => built.has(id) !== sold.has(id)).length
  return {
    inventions: { all: words.inventions(active.length), open: words.notSold(notSold) },
    benefits: { all: words.benefits(workshop.benefits.size), open: words.oneSided(oneSided) },
    pitches: { all: words.pitches(workshop.pitches.size), open: words.notBuilt(notBuilt) },
  }
}

/** The string of what is pointed at, or the first whole one, as an example of how to read the others. */
function litOf(
  workshop: Workshop,
  strings: readonly OneString[],
  { pointer: { subject }, sizes, width }: SceneInput,
): OverviewBody['lit'] {
  const column = areaOf({ sizes, width }).width / 3 - NAME_MARGIN
  const cut = (text: string) => cutTo(text, 4, { width: column, size: sizes.body })
  const touches = ({ id, into, out }: OneString) =>
    id === subject || into.some(({ from }) => from === subject) || out.some(({ to }) => to === subject)
  const isOnLink = (link: Link) => link.from === subject || link.to === subject || link.id === subject
  const lit =
    strings.find(touches) ?? strings.find(({ into, out }) => into.length > 0 && out.length > 0) ?? null
  const maker = lit?.into.find(isOnLink) ?? lit?.into[0]
  const seller = lit?.out.find(isOnLink) ?? lit?.out[0]
  if (!lit || !maker || !seller) return null
  return {
    id: lit.id,
    names: [
      cut(workshop.inventions.get(maker.from)?.title ?? ''),
      cut(workshop.benefits.get(lit.id)?.title ?? ''),
      cut(workshop.pitches.get(seller.to)?.title ?? ''),
    ],
  }
}
