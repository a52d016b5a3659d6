import type { Evidence } from '../../map/evidence.ts'
import { findCard } from '../../map/through-map.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

const SHOWN = 24

/** What customers said, their words first, the latest at the top; null when nobody was heard. */
export function evidenceSection(telling: Telling): ReportSection | null {
  const { workshop, words } = telling
  if (workshop.evidence.size === 0) return null
  const latest = [...workshop.evidence.values()].toSorted((one, other) =>
    (other.date ?? '') < (one.date ?? '') ? -1 : Number((other.date ?? '') > (one.date ?? '')),
  )
  const say = words.report.evidence
  const rest = latest.length - SHOWN
  const note: readonly Block[] = rest > 0 ? [{ kind: 'note', label: null, text: say.more(rest) }] : []
  return {
    id: 'evidence',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: say.heading(latest.length),
    lead: say.lead,
    blocks: [{ kind: 'quotes', rows: latest.slice(0, SHOWN).map(one => quoteOf(telling, one)) }, ...note],
  }
}

function quoteOf({ workshop, words }: Telling, evidence: Evidence) {
  const say = words.report.evidence
  const hearer = evidence.heardBy === null ? null : workshop.participants.get(evidence.heardBy)?.function
  const source = [
    evidence.kind && say.kind[evidence.kind],
    evidence.verdict && say.verdict[evidence.verdict],
    hearer ? say.heardBy(hearer) : say.unknownHearer,
    evidence.customer,
    evidence.date && words.calendar.full(evidence.date),
  ]
  return {
    about: findCard(workshop, evidence.about)?.card.title ?? '',
    words: evidence.verbatim === null ? say.notSaid : `“${evidence.verbatim}”`,
    reading: evidence.interpretation,
    source: source.filter(Boolean).join(' · '),
  }
}
