import type { AnyRecord } from '../collections.ts'
import { COLLECTION_NAMES } from '../collections.ts'
import { documentOf } from '../document-of.ts'
import type { Workshop } from '../workshop.ts'
import { conflictKey } from './merge-workshops.ts'

/** A state a workshop stood in here, by its sequence number; 0 is where it began. */
export interface EarlierState {
  readonly seq: number
  readonly workshop: Workshop
}

/** How a state of ours stands against another copy. */
interface Compared {
  readonly state: EarlierState
  /** Records that the copy holds otherwise, or only one of the two holds, by `conflictKey`. */
  readonly other: ReadonlySet<string>
}

/**
 * The newest of our states, given newest first, that another copy surely grew from; null where none can be told.
 * A copy grew from a state when it says nothing older about any record, was edited no earlier, and repeats something
 * that no earlier state of ours said; where ours began needs no such proof.
 */
export function commonState(states: readonly EarlierState[], theirs: Workshop): Workshop | null {
  const said = recordsOf(theirs)
  const compared = states.map(state => ({ state, other: differing(recordsOf(state.workshop), said) }))
  const found = compared.find((candidate, index) => {
    const older = compared.slice(index + 1)
    return (
      isEditedNoEarlier(theirs, candidate.state.workshop) &&
      saysNothingOlder(candidate, older) &&
      (candidate.state.seq === 0 || repeatsNews(candidate, older, said))
    )
  })
  return found?.state.workshop ?? null
}

function isEditedNoEarlier(theirs: Workshop, state: Workshop): boolean {
  const [edited, stood] = [theirs.header.updatedAt, state.header.updatedAt]
  return edited === null || stood === null || edited >= stood
}

/** A record that has moved on here and stands in the copy as it did before was not seen there in its newer form. */
function saysNothingOlder({ other }: Compared, older: readonly Compared[]): boolean {
  return older.every(({ other: before }) => [...other].every(key => before.has(key)))
}

function repeatsNews(
  { other }: Compared,
  older: readonly Compared[],
  said: ReadonlyMap<string, string>,
): boolean {
  if (older.length === 0) return false
  return [...said.keys()].some(key => !other.has(key) && older.every(before => before.other.has(key)))
}

function differing(ours: ReadonlyMap<string, string>, said: ReadonlyMap<string, string>): Set<string> {
  const other = new Set<string>()
  for (const [key, text] of ours) if (said.get(key) !== text) other.add(key)
  for (const key of said.keys()) if (!ours.has(key)) other.add(key)
  return other
}

/** Every record as its file would say it, so that the order of its fields does not matter. */
function recordsOf(workshop: Workshop): ReadonlyMap<string, string> {
  const document = documentOf(workshop)
  const texts = new Map<string, string>()
  for (const collection of COLLECTION_NAMES)
    for (const record of document[collection] as readonly AnyRecord[])
      texts.set(conflictKey({ collection, id: record.id }), JSON.stringify(record))
  return texts
}
