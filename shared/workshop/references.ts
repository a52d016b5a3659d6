import type { CardKind } from '../map/through-map.ts'
import { CARD_KINDS, COLUMN_OF } from '../map/through-map.ts'
import type { CollectionName } from './collections.ts'
import type { Raw } from './plain-value.ts'
import { isRaw } from './plain-value.ts'
import type { Problem } from './problem.ts'
import { pathOf, problem } from './problem.ts'

/**
 * Cards named twice, names of records that are not there, and links between kinds that do not go together.
 * Links, evidence and ballots mean nothing without what they name. The rest is history that outlives what it
 * names: who heard evidence, who attended, what a vote or a decision was about, the decision behind an action.
 */
export function faultsOfReferences(document: Raw): Problem[] {
  const faults: Problem[] = []
  const kinds = kindsOfCards(document, faults)
  for (const [at, link] of recordsIn(document, 'links')) faults.push(...faultsOfLink(link, at, kinds))
  for (const [at, { about }] of recordsIn(document, 'evidence')) {
    if (typeof about === 'string' && !kinds.has(about)) faults.push(dangling('evidence', at, 'about', about))
  }
  const rounds = new Set(recordsIn(document, 'rounds').map(([, { id }]) => id))
  for (const [at, { round }] of recordsIn(document, 'ballots')) {
    if (typeof round === 'string' && !rounds.has(round)) faults.push(dangling('ballots', at, 'round', round))
  }
  return faults
}

/** A link says only `from` and `to`, so an id must name one card among all three kinds. */
function kindsOfCards(document: Raw, faults: Problem[]): ReadonlyMap<unknown, CardKind> {
  const kinds = new Map<unknown, CardKind>()
  for (const kind of CARD_KINDS) {
    for (const [at, { id }] of recordsIn(document, COLUMN_OF[kind])) {
      const taken = kinds.get(id)
      if (taken === undefined) kinds.set(id, kind)
      else if (taken !== kind && typeof id === 'string') {
        faults.push(problem('duplicate-id', pathOf([COLUMN_OF[kind], at, 'id']), { id }))
      }
    }
  }
  return kinds
}

function faultsOfLink({ from, to }: Raw, at: number, kinds: ReadonlyMap<unknown, CardKind>): Problem[] {
  if (typeof from !== 'string' || typeof to !== 'string') return []
  const fromKind = kinds.get(from)
  const toKind = kinds.get(to)
  if (!fromKind || !toKind) {
    return [
      ...(fromKind ? [] : [dangling('links', at, 'from', from)]),
      ...(toKind ? [] : [dangling('links', at, 'to', to)]),
    ]
  }
  const isForward = CARD_KINDS.indexOf(toKind) === CARD_KINDS.indexOf(fromKind) + 1
  return isForward ? [] : [problem('wrong-kinds', pathOf(['links', at]), { from: fromKind, to: toKind })]
}

function recordsIn(document: Raw, name: CollectionName): (readonly [number, Raw])[] {
  const list = document[name]
  if (!Array.isArray(list)) return []
  return list.flatMap((record: unknown, at) => (isRaw(record) ? [[at, record] as const] : []))
}

function dangling(name: CollectionName, at: number, field: string, id: string): Problem {
  return problem('dangling', pathOf([name, at, field]), { id })
}
