import type { Id } from '../lang/id.ts'
import { toTitle } from '../lang/text.ts'
import { removeCards } from '../map/edits/remove-cards.ts'
import type { Invention } from '../map/invention.ts'
import type { Strength } from '../map/link.ts'
import type { Pitch } from '../map/pitch.ts'
import { patchRecord, putRecords } from '../workshop/edit-records.ts'
import { newRecord } from '../workshop/new-record.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The workshop with effort moved from one invention to another, never more than there is. */
export function moveEffort(workshop: Workshop, from: Id, to: Id, amount: number): Workshop {
  const giver = workshop.inventions.get(from)
  const taker = workshop.inventions.get(to)
  if (!giver || !taker || from === to) return workshop
  const moved = Math.max(0, Math.min(amount, giver.effort ?? 0))
  const given = patchRecord(workshop, 'inventions', from, { effort: (giver.effort ?? 0) - moved })
  return patchRecord(given, 'inventions', to, { effort: (taker.effort ?? 0) + moved })
}

/** The workshop with points moved from one pitch to another, never more than there are. */
export function moveEmphasis(workshop: Workshop, from: Id, to: Id, points: number): Workshop {
  const giver = workshop.pitches.get(from)
  const taker = workshop.pitches.get(to)
  if (!giver || !taker || from === to) return workshop
  const moved = Math.max(0, Math.min(points, giver.emphasis ?? 0))
  const given = patchRecord(workshop, 'pitches', from, { emphasis: (giver.emphasis ?? 0) - moved })
  return patchRecord(given, 'pitches', to, { emphasis: (taker.emphasis ?? 0) + moved })
}

/** The workshop without a pitch; its points go to another one if one is named. */
export function dropPitch(workshop: Workshop, pitch: Id, to: Id | null): Workshop {
  const points = workshop.pitches.get(pitch)?.emphasis ?? 0
  const kept = to === null ? workshop : moveEmphasis(workshop, pitch, to, points)
  return removeCards(kept, new Set([pitch]))
}

/** The workshop with a link of a strength between two cards: a new one, or the known one raised or lowered. */
export function linkCards(workshop: Workshop, from: Id, to: Id, strength: Strength): Workshop {
  const known = [...workshop.links.values()].filter(link => link.from === from && link.to === to)
  if (known.length > 0) {
    return putRecords(
      workshop,
      'links',
      known.map(link => ({ ...link, strength })),
    )
  }
  const id = freshId(workshop, `${from} ${to}`)
  return putRecords(workshop, 'links', [newRecord('links', { id, from, to, strength })])
}

/** The workshop with an invention that enables a benefit at strength 9. */
export function addInvention(
  workshop: Workshop,
  benefit: Id,
  fields: Partial<Invention> & Pick<Invention, 'title'>,
): Workshop {
  const id = freshId(workshop, `invention for ${benefit}`)
  const invention = { ...newRecord('inventions', { id, title: toTitle(fields.title) }), ...fields, id }
  return linkCards(putRecords(workshop, 'inventions', [invention]), id, benefit, 9)
}

/** The workshop with a pitch that sells a benefit at strength 9; its points come from another pitch if one is named. */
export function addPitch(
  workshop: Workshop,
  benefit: Id,
  points: number,
  from: Id | null,
  fields: Partial<Pitch> & Pick<Pitch, 'title'>,
): Workshop {
  const id = freshId(workshop, `pitch for ${benefit}`)
  const emphasis = from === null ? points : 0
  const pitch = { ...newRecord('pitches', { id, title: toTitle(fields.title) }), ...fields, id, emphasis }
  const sold = linkCards(putRecords(workshop, 'pitches', [pitch]), benefit, id, 9)
  return from === null ? sold : moveEmphasis(sold, from, id, points)
}

/** An id no card or link has yet, the same for the same workshop. */
export function freshId(workshop: Workshop, wish: string): Id {
  const taken = (id: Id) =>
    workshop.inventions.has(id) ||
    workshop.benefits.has(id) ||
    workshop.pitches.has(id) ||
    workshop.links.has(id) ||
    workshop.evidence.has(id)
  let id = wish.slice(0, 180)
  for (let count = 2; taken(id); count += 1) id = `${wish.slice(0, 180)} ${count}`
  return id
}
