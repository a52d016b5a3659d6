import type { CollectionName, RecordIn } from '../../shared/workshop/collections.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newHeader, newRecord } from '../../shared/workshop/new-record.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { emptyWorkshop } from '../../shared/workshop/workshop.ts'

const STATUSES = ['idea', 'research', 'prototype', 'shipping'] as const
const CLAIMS = ['vision', 'research', 'pilot', 'available'] as const
const STRENGTHS = [9, 3, 1] as const
const THINGS = [
  'Hot-standby second processor',
  'Self-healing distributed switch fabric',
  'Line cards that diagnose themselves',
  'Never drops a call',
  'Voice mail store inside the switch with transcription for every caller who waits',
  'Least-cost route selection',
  'Every caller reaches a person',
]

/** A wall of so many cards, a third in each column, with three links for every two cards: nine of ten run nearby, one anywhere. The same one every time. */
export function wallMap(cards: number): Workshop {
  const column = Math.ceil(cards / 3)
  const chance = chances()
  const near = (at: number) =>
    chance() < 0.1
      ? Math.floor(chance() * column)
      : Math.min(column - 1, Math.max(0, at + Math.round((chance() - 0.5) * 8)))
  const pairs = new Map<string, RecordIn<'links'>>()
  const link = (from: string, to: string) => {
    const strength = STRENGTHS[Math.floor(chance() * 3)] ?? 1
    const id = `${from} ${to}`
    pairs.set(
      id,
      newRecord('links', { id, from, to, strength, customerWords: chance() < 0.6 ? 'Yes' : null }),
    )
  }
  for (let made = 0; made < cards * 0.75; made++) {
    const [one, other] = [Math.floor(chance() * column), Math.floor(chance() * column)]
    link(`invention-${one}`, `benefit-${near(one)}`)
    link(`benefit-${other}`, `pitch-${near(other)}`)
  }
  const filled: [CollectionName, RecordIn<CollectionName>[]][] = [
    ['inventions', each(column, inventionAt)],
    ['benefits', each(column, benefitAt)],
    ['pitches', each(column, pitchAt)],
    ['links', [...pairs.values()]],
  ]
  return filled.reduce(
    (workshop, [name, records]) => putRecords(workshop, name, records as never),
    emptyWorkshop(newHeader({ id: `wall-${cards}`, title: `A wall of ${cards} cards` })),
  )
}

function each<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

const titleAt = (at: number) => `${THINGS[at % THINGS.length]} ${at + 1}`

function inventionAt(at: number): RecordIn<'inventions'> {
  const status = STATUSES[at % 4] ?? null
  return newRecord('inventions', {
    id: `invention-${at}`,
    title: titleAt(at),
    effort: (at % 17) + 1,
    status,
    place: at,
  })
}

function benefitAt(at: number): RecordIn<'benefits'> {
  const levels = { goodEnough: 6, ours: (at % 5) + 5, rival: (at % 4) + 5 }
  return newRecord('benefits', {
    id: `benefit-${at}`,
    title: titleAt(at + 3),
    ...levels,
    identity: at % 6 === 0,
    place: at,
  })
}

function pitchAt(at: number): RecordIn<'pitches'> {
  const claim = CLAIMS[at % 4] ?? null
  return newRecord('pitches', {
    id: `pitch-${at}`,
    title: titleAt(at + 5),
    emphasis: (at % 9) + 1,
    claim,
    place: at,
  })
}

/** Numbers between 0 and 1 that look thrown and are always the same. */
function chances(): () => number {
  let state = 20_261_121
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
