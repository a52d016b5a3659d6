import type { Id } from '../../lang/id.ts'
import { CARD_KINDS, COLUMN_OF, kindOf } from '../../map/through-map.ts'
import type { Workshop } from '../workshop.ts'

/** Brings back cards and rounds that one copy removed while the other said something new about them. */
export function keepWhole(workshop: Workshop, sources: readonly Workshop[]): Workshop {
  const named = new Set<Id>()
  for (const link of workshop.links.values()) named.add(link.from).add(link.to)
  for (const evidence of workshop.evidence.values()) named.add(evidence.about)
  const missing = [...named].filter(id => kindOf(workshop, id) === undefined)
  const rounds = [...workshop.ballots.values()].map(ballot => ballot.round)
  const lost = rounds.filter(id => !workshop.rounds.has(id))
  if (missing.length === 0 && lost.length === 0) return workshop
  const columns = CARD_KINDS.map(kind => [
    COLUMN_OF[kind],
    restored(workshop, sources, COLUMN_OF[kind], missing),
  ])
  return { ...workshop, ...Object.fromEntries(columns), rounds: restored(workshop, sources, 'rounds', lost) }
}

function restored<Name extends 'inventions' | 'benefits' | 'pitches' | 'rounds'>(
  workshop: Workshop,
  sources: readonly Workshop[],
  name: Name,
  ids: readonly Id[],
): Workshop[Name] {
  const records = new Map<Id, unknown>(workshop[name])
  for (const id of ids) {
    const record = sources.map(source => source[name].get(id)).find(found => found !== undefined)
    if (record) records.set(id, record)
  }
  return records as unknown as Workshop[Name]
}
