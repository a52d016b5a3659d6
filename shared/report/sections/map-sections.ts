import { pictureOf } from '../../exchange/map-picture.ts'
import type { Id } from '../../lang/id.ts'
import type { PictureMark } from '../../layout/picture/map-picture.ts'
import { mapToSvg } from '../../layout/picture/map-to-svg.ts'
import type { ReportSection } from '../report.ts'
import type { MapPart } from '../split-map.ts'
import { splitMap } from '../split-map.ts'
import type { Telling } from '../telling.ts'

/** Inside the margins of a page held across and below its heading, in px. */
const WIDTH = 1016
const HEIGHT = 590
/** A map of few cards is not torn apart to fill the page. */
const HEIGHT_OF_ROW = 96
const HEIGHT_LEAST = 260

/** The map on pages held across: on one where it is readable, else by benefit on several; none when it is empty. */
export function mapSections(telling: Telling): readonly ReportSection[] {
  const { workshop, words } = telling
  const cards = workshop.inventions.size + workshop.benefits.size + workshop.pitches.size
  if (cards === 0) return []
  const parts = splitMap(workshop, telling.analysis.metrics)
  const marks = marksOf(telling)
  const { heading, lead, cut } = words.report.map
  const loose = looseCards(telling)
  const said = loose > 0 ? heading.broken(loose) : heading.whole
  return parts.map((part, at) => ({
    id: `map-${at + 1}`,
    held: 'across',
    startsPage: true,
    kicker: null,
    heading: parts.length > 1 ? said + heading.part(at + 1, parts.length) : said,
    lead: isCut(parts, telling) ? `${lead} ${cut(benefitsIn(parts), workshop.benefits.size)}` : lead,
    blocks: [mapBlock(telling, part, marks)],
  }))
}

function mapBlock(
  { workshop, analysis, words }: Telling,
  { order }: MapPart,
  marks: ReadonlyMap<Id, readonly PictureMark[]>,
) {
  const picture = pictureOf(workshop, analysis, words, { order, marks })
  const rows = Math.max(order.invention.length, order.benefit.length, order.pitch.length)
  const height = Math.min(HEIGHT, Math.max(HEIGHT_LEAST, rows * HEIGHT_OF_ROW))
  return { kind: 'drawing' as const, alt: picture.description, drawing: mapToSvg(picture, WIDTH, height) }
}

/** The findings each card is in. */
function marksOf({ groups }: Telling): ReadonlyMap<Id, readonly PictureMark[]> {
  const marks = new Map<Id, PictureMark[]>()
  for (const { ref, group } of groups) {
    for (const id of new Set(group.findings.flatMap(({ subjects }) => subjects))) {
      marks.set(id, [...(marks.get(id) ?? []), { ref, severity: group.severity }])
    }
  }
  return marks
}

function looseCards({ workshop }: Telling): number {
  const from = new Set([...workshop.links.values()].map(link => link.from))
  const to = new Set([...workshop.links.values()].map(link => link.to))
  const inventions = [...workshop.inventions.keys()].filter(id => !from.has(id))
  const benefits = [...workshop.benefits.keys()].filter(id => !from.has(id) || !to.has(id))
  const pitches = [...workshop.pitches.keys()].filter(id => !to.has(id))
  return inventions.length + benefits.length + pitches.length
}

function benefitsIn(parts: readonly MapPart[]): number {
  return parts.reduce((sum, { order }) => sum + order.benefit.length, 0)
}

function isCut(parts: readonly MapPart[], { workshop }: Telling): boolean {
  return benefitsIn(parts) < workshop.benefits.size
}
