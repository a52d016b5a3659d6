import type { CollectionName, RecordIn } from '../../shared/workshop/collections.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newHeader, newRecord } from '../../shared/workshop/new-record.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { emptyWorkshop } from '../../shared/workshop/workshop.ts'

/** How many cards and links a measured map has. */
export interface MapSize {
  readonly inventions: number
  readonly benefits: number
  readonly pitches: number
  readonly links: number
}

const STATUSES = ['idea', 'research', 'prototype', 'shipping', 'retired'] as const
const STRENGTHS = [9, 3, 1] as const

/** A workshop of a given size, the same one every time. */
export function largeMap({ inventions, benefits, pitches, links }: MapSize): Workshop {
  const soldAs = Math.min(links, pitches * 3)
  const filled: [CollectionName, RecordIn<CollectionName>[]][] = [
    ['inventions', each(inventions, inventionAt)],
    ['benefits', each(benefits, benefitAt)],
    ['pitches', each(pitches, pitchAt)],
    [
      'links',
      each(links, at =>
        at < soldAs
          ? linkAt(at, `benefit-${(at * 7) % benefits}`, `pitch-${at % pitches}`)
          : linkAt(at, `invention-${(at * 13) % inventions}`, `benefit-${(at * 31) % benefits}`),
      ),
    ],
    ['evidence', each(benefits * 2, at => evidenceAt(at, benefits))],
    ['participants', [newRecord('participants', { id: 'seller', name: 'A seller', paidOnDeal: 'yes' })]],
  ]
  return filled.reduce(
    (workshop, [name, records]) => putRecords(workshop, name, records as never),
    emptyWorkshop(newHeader({ id: 'large', title: 'Large map' })),
  )
}

function each<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function inventionAt(at: number): RecordIn<'inventions'> {
  return newRecord('inventions', {
    id: `invention-${at}`,
    title: `Invention ${at}`,
    effort: at % 11 === 0 ? null : (at % 17) + 1,
    status: STATUSES[at % 5] ?? null,
    statusSince: '2026-01-10',
    horizon: at % 3 === 0 ? 1 : 2,
    ip: at % 2 === 0 ? 'patent' : 'none',
  })
}

function benefitAt(at: number): RecordIn<'benefits'> {
  return newRecord('benefits', {
    id: `benefit-${at}`,
    title: `Benefit ${at}`,
    importance: (at % 5) + 1,
    goodEnough: 6,
    ours: (at % 5) + 5,
    rival: (at % 4) + 5,
  })
}

function pitchAt(at: number): RecordIn<'pitches'> {
  return newRecord('pitches', {
    id: `pitch-${at}`,
    title: `Pitch ${at}`,
    emphasis: (at % 9) + 1,
    claim: 'available',
    reviewed: '2026-02-01',
    isNew: at % 20 === 0,
  })
}

function linkAt(at: number, from: string, to: string): RecordIn<'links'> {
  const strength = STRENGTHS[at % 3] ?? 1
  return newRecord('links', { id: `link-${at}`, from, to, strength, whyFrom: 'It works', whyTo: 'They ask' })
}

function evidenceAt(at: number, benefits: number): RecordIn<'evidence'> {
  const about = `benefit-${at % benefits}`
  return newRecord('evidence', { id: `evidence-${at}`, about, heardBy: 'seller', date: '2026-02-10' })
}
