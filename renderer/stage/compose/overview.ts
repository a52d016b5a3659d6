import type { Link } from '../../../shared/map/link.ts'
import { evidenceByCard, isEvidenced } from '../../../shared/map/link-evidence.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { byLargerDrift, mirrorDataOf } from '../../analysis/charts/mirror-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { litString, type Named, namePages, namesUnder, type OneString } from './overview-names.ts'
import { areaOf, isNarrow } from './paging.ts'

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
  /** The string that is lit. */
  readonly lit: string | null
  /** What the lit string is called from end to end; a page of long names shows no strings. */
  readonly named: Named | null
}

const LEGEND = 6
const MARGINS = 48
/** Beads of lower rows could not be told apart from the last row of the room. */
const ROW_MIN = 54

/** Every card on the one string it serves most, strings sorted as the bars of the reveal. */
export function composeOverview(input: SceneInput): Composed<OverviewBody> {
  const { room, analysis, pointer, words } = input
  const { workshop } = room
  const strings = stringsOf(workshop)
  const order = analysis ? byLargerDrift(mirrorDataOf(workshop, analysis).benefits).map(({ id }) => id) : []
  const sorted = order.flatMap(id => strings.get(id) ?? [])
  const loose = {
    inventions: activeOf(workshop).filter(({ id }) => !strongest(workshop, id, 'from')).length,
    pitches: [...workshop.pitches.keys()].filter(id => !strongest(workshop, id, 'to')).length,
  }
  const pages = pagesOf(sorted, loose.inventions + loose.pitches > 0, input)
  const at = Math.min(pointer.page, pages.length - 1)
  const { strings: shown = [], lit = null, named = null } = pages[at] ?? {}
  const evidence = evidenceByCard(workshop)
  const beadsOf = (links: readonly Link[]): Beads => ({
    count: links.length,
    isEvidenced: links.some(link => isEvidenced(workshop, link, evidence)),
  })
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
      loose: named?.layout === 'rows' ? { inventions: 0, pitches: 0 } : loose,
      lit,
      named,
    },
    pages: { at: at + 1, of: pages.length },
  }
}

type OverviewPage = Pick<OverviewBody, 'lit' | 'named'> & { readonly strings: readonly OneString[] }

/** As many strings on a page as can be told apart, each page with its lit string and what that is called. */
function pagesOf(
  strings: readonly OneString[],
  hasLoose: boolean,
  input: SceneInput,
): readonly OverviewPage[] {
  const { sizes, pointer, room } = input
  const free = areaOf(input).height - legendHeight(input) - MARGINS
  const dealtOver = (named: number) => {
    const rows = Math.max(2, Math.floor((free - named) / ROW_MIN) - Number(hasLoose))
    const count = Math.max(1, Math.ceil(strings.length / rows))
    const each = Math.ceil(strings.length / count)
    return Array.from({ length: count }, (_, at) => {
      const part = strings.slice(at * each, (at + 1) * each)
      const lit = litString(room.workshop, part, pointer.subject)
      return { part, lit, under: lit && namesUnder(lit.names, input) }
    })
  }
  const usual = sizes.body * 1.2
  const tallest = Math.max(usual, ...dealtOver(usual).map(({ under }) => under?.height ?? 0))
  return dealtOver(tallest).flatMap(({ part, lit, under }): readonly OverviewPage[] => {
    const page = { strings: part, lit: lit?.id ?? null, named: under?.named ?? null }
    if (!lit || under) return [page]
    return [page, ...namePages(lit.names, free, input).map(named => ({ strings: [], lit: null, named }))]
  })
}

/** The head: the counts, and what is open under them. */
function legendHeight(input: SceneInput): number {
  const { body, card } = input.sizes
  return LEGEND + (isNarrow(input) ? 3 * body : Math.max(80, card) + body) * 1.15
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
    [...workshop.benefits.keys()].map(id => [id, { id, into: [] as Link[], out: [] as Link[] }]),
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
