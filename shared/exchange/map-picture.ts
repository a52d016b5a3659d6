import type { Measurement } from '../analysis/measure.ts'
import type { Id } from '../lang/id.ts'
import type { MapPicture, PictureCard, PictureMark } from '../layout/picture/map-picture.ts'
import type { Order } from '../layout/tidy/layered-graph.ts'
import type { Benefit } from '../map/benefit.ts'
import type { Invention } from '../map/invention.ts'
import type { Pitch } from '../map/pitch.ts'
import { wholePercent } from '../words/percent.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** Which cards of a map one picture shows, from top to bottom, and how many inventions it leaves away. */
export interface PicturePart {
  readonly order: Order
  readonly marks: ReadonlyMap<Id, readonly PictureMark[]>
}

interface Facing {
  readonly workshop: Workshop
  readonly words: Words
  readonly linked: { readonly from: ReadonlySet<Id>; readonly to: ReadonlySet<Id> }
  readonly marks: PicturePart['marks']
}

/** The picture of a map or a part of it: every card and link with the words that stand on it. */
export function pictureOf(
  workshop: Workshop,
  measurement: Measurement,
  words: Words,
  { order, marks }: PicturePart,
): MapPicture {
  const links = [...workshop.links.values()]
  const linked = { from: new Set(links.map(({ from }) => from)), to: new Set(links.map(({ to }) => to)) }
  const facing: Facing = { workshop, words, linked, marks }
  const shown = new Set([...order.invention, ...order.benefit, ...order.pitch])
  const heard = new Set([...workshop.evidence.values()].map(({ about }) => about))
  const inside = links.filter(({ from, to }) => shown.has(from) && shown.has(to))
  const { column, letter } = words.map
  const say = words.report.picture
  return {
    title: workshop.header.title,
    description: words.report.map.description(
      order.invention.length,
      order.benefit.length,
      order.pitch.length,
      inside.length,
    ),
    columns: {
      invention: inventionCards(facing, order.invention),
      benefit: benefitCards(facing, order.benefit, measurement),
      pitch: pitchCards(facing, order.pitch),
    },
    links: inside.map(link => ({ ...link, hasEvidence: hasEvidence(link, heard) })),
    heads: {
      invention: {
        letter: letter.invention,
        name: column.invention,
        unit: say.effort(workshop.header.effortUnit),
      },
      benefit: { letter: letter.benefit, name: column.benefit, unit: say.shares },
      pitch: { letter: letter.pitch, name: column.pitch, unit: say.emphasis },
    },
    legend: {
      strength: say.legend,
      noEvidence: say.noEvidence,
      breaks: say.breaks,
      severity: marks.size > 0 ? say.severity : null,
      identity: say.identity,
    },
  }
}

/** A link is backed where a customer was heard about either of its ends, or said the words kept on it. */
function hasEvidence(
  { from, to, customerWords }: { readonly from: Id; readonly to: Id; readonly customerWords: string | null },
  heard: ReadonlySet<Id>,
): boolean {
  return customerWords !== null || heard.has(from) || heard.has(to)
}

const BARE = {
  left: null,
  right: null,
  bar: null,
  isIdentity: false,
  missingBefore: null,
  missingAfter: null,
}

function inventionCards(
  { workshop, words, linked, marks }: Facing,
  ids: readonly Id[],
): readonly PictureCard[] {
  const cards = known(workshop.inventions, ids)
  const most = Math.max(1e-9, ...[...workshop.inventions.values()].map(({ effort }) => effort ?? 0))
  return cards.map((card: Invention) => ({
    ...BARE,
    id: card.id,
    kind: 'invention',
    title: card.title,
    facts: [card.ip && words.map.ip[card.ip], card.status && words.map.status[card.status]]
      .filter(Boolean)
      .join(' · '),
    amount: amountOf(card.effort, words),
    bar: card.effort === null ? null : card.effort / most,
    missingAfter: linked.from.has(card.id) ? null : words.report.picture.noBenefit,
    marks: marks.get(card.id) ?? [],
  }))
}

function benefitCards(
  { workshop, words, linked, marks }: Facing,
  ids: readonly Id[],
  { metrics }: Measurement,
): readonly PictureCard[] {
  const shares = new Map(metrics.perBenefit.map(one => [one.id, one]))
  const most = Math.max(1e-9, ...metrics.perBenefit.flatMap(({ p, q }) => [p ?? 0, q ?? 0]))
  const side = (share: number | null | undefined) =>
    share === null || share === undefined ? null : { figure: String(wholePercent(share)), bar: share / most }
  return known(workshop.benefits, ids).map((card: Benefit) => ({
    ...BARE,
    id: card.id,
    kind: 'benefit',
    title: card.title,
    facts: levelsOf(card, words),
    amount: '',
    left: side(shares.get(card.id)?.p),
    right: side(shares.get(card.id)?.q),
    isIdentity: card.identity === true,
    missingBefore: linked.to.has(card.id) ? null : words.report.picture.noInvention,
    missingAfter: linked.from.has(card.id) ? null : words.report.picture.noPitch,
    marks: marks.get(card.id) ?? [],
  }))
}

function pitchCards({ workshop, words, linked, marks }: Facing, ids: readonly Id[]): readonly PictureCard[] {
  const most = Math.max(1e-9, ...[...workshop.pitches.values()].map(({ emphasis }) => emphasis ?? 0))
  return known(workshop.pitches, ids).map((card: Pitch) => ({
    ...BARE,
    id: card.id,
    kind: 'pitch',
    title: card.title,
    facts: card.claim === null ? '' : words.report.picture.claimed(words.map.claim[card.claim]),
    amount: amountOf(card.emphasis, words),
    bar: card.emphasis === null ? null : card.emphasis / most,
    missingBefore: linked.to.has(card.id) ? null : words.report.picture.noBenefit,
    marks: marks.get(card.id) ?? [],
  }))
}

function known<Card>(cards: ReadonlyMap<Id, Card>, ids: readonly Id[]): readonly Card[] {
  return ids.flatMap(id => cards.get(id) ?? [])
}

/** An amount with at most one decimal; what nobody has said is a question mark. */
function amountOf(amount: number | null, words: Words): string {
  return amount === null ? words.report.picture.unknown : String(Math.round(amount * 10) / 10)
}

function levelsOf({ goodEnough, ours, rival }: Benefit, words: Words): string {
  const level = (value: number | null) => (value === null ? '–' : value.toFixed(1))
  return goodEnough === null && ours === null && rival === null
    ? ''
    : words.report.picture.levels(level(goodEnough), level(ours), level(rival))
}
