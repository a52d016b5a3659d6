import type { Id } from '../../lang/id.ts'
import type { AnyRecord, CollectionName } from '../collections.ts'
import { COLLECTION_NAMES } from '../collections.ts'
import type { Header } from '../header.ts'
import type { Workshop } from '../workshop.ts'
import { isSame } from './is-same.ts'
import { keepWhole } from './keep-whole.ts'

/** Whose word holds where both copies changed the same thing. */
export type Side = 'ours' | 'theirs'

/** One record that both copies changed, each in its own way; null where a copy removed it. */
export interface Conflict {
  readonly collection: CollectionName | 'header'
  readonly id: Id
  readonly ours: AnyRecord | Header | null
  readonly theirs: AnyRecord | Header | null
  readonly chosen: Side
}

/** Two copies of a workshop made one, with what had to be chosen between them. */
export interface Merged {
  readonly workshop: Workshop
  readonly conflicts: readonly Conflict[]
}

/** What the room chose where both copies differ, by `conflictKey`; the newer change holds where nothing is chosen. */
export type Choices = ReadonlyMap<string, Side>

/**
 * Makes one workshop of two copies, record by record. With a common earlier state the copy that changed a record
 * holds; without one, or where both changed it, the copy that was edited last does, and a change beats a removal.
 * Nothing that only one copy holds is lost, and whatever a link or a piece of evidence names stays with it.
 */
export function mergeWorkshops(
  ours: Workshop,
  theirs: Workshop,
  base: Workshop | null,
  choices: Choices = new Map(),
): Merged {
  const newer: Side = (theirs.header.updatedAt ?? '') > (ours.header.updatedAt ?? '') ? 'theirs' : 'ours'
  const conflicts: Conflict[] = []
  const pick = (collection: Conflict['collection'], id: Id, sides: Sides<AnyRecord | Header>) => {
    const settled = settle(sides)
    if (settled !== undefined) return settled
    const usual = sides.ours && sides.theirs ? newer : sides.ours ? 'ours' : 'theirs'
    const chosen = choices.get(conflictKey({ collection, id })) ?? usual
    conflicts.push({ collection, id, ours: sides.ours, theirs: sides.theirs, chosen })
    return sides[chosen]
  }
  const header = pick('header', ours.header.id, headersOf(ours, theirs, base)) as Header
  const merged = COLLECTION_NAMES.map(
    name => [name, mergeCollection(name, ours, theirs, base, pick)] as const,
  )
  const workshop: Workshop = {
    ...ours,
    ...Object.fromEntries(merged),
    header: { ...header, id: ours.header.id, updatedAt: latest(ours, theirs) },
    extra: { ...theirs.extra, ...ours.extra },
  }
  return { workshop: keepWhole(workshop, [ours, theirs, ...(base ? [base] : [])]), conflicts }
}

/** The name under which a choice about a conflict is given. */
export function conflictKey({ collection, id }: Pick<Conflict, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

/** A record in both copies; `base` is undefined where no common state is known. */
interface Sides<Held> {
  readonly ours: Held | null
  readonly theirs: Held | null
  readonly base: Held | null | undefined
}

type Picking = (name: CollectionName, id: Id, sides: Sides<AnyRecord>) => AnyRecord | Header | null

function mergeCollection(
  name: CollectionName,
  ours: Workshop,
  theirs: Workshop,
  base: Workshop | null,
  pick: Picking,
): ReadonlyMap<Id, AnyRecord> {
  const merged = new Map<Id, AnyRecord>()
  const held = (workshop: Workshop, id: Id): AnyRecord | null => workshop[name].get(id) ?? null
  for (const id of new Set([...ours[name].keys(), ...theirs[name].keys()])) {
    const sides = { ours: held(ours, id), theirs: held(theirs, id), base: base ? held(base, id) : undefined }
    const record = pick(name, id, sides) as AnyRecord | null
    if (record) merged.set(id, record)
  }
  return merged
}

/** What holds without anybody having to choose; undefined for a conflict. */
function settle<Held>({ ours, theirs, base }: Sides<Held>): Held | null | undefined {
  if (isSame(ours, theirs)) return ours
  if (base === undefined) return ours && theirs ? undefined : (ours ?? theirs)
  if (isSame(ours, base)) return theirs
  return isSame(theirs, base) ? ours : undefined
}

/** The moment of the last edit is no statement of the room's, so it never makes a conflict. */
function headersOf(ours: Workshop, theirs: Workshop, base: Workshop | null): Sides<Header> {
  const bare = ({ header }: Workshop): Header => ({ ...header, id: ours.header.id, updatedAt: null })
  return { ours: bare(ours), theirs: bare(theirs), base: base ? bare(base) : undefined }
}

function latest(ours: Workshop, theirs: Workshop): Header['updatedAt'] {
  const [one, other] = [ours.header.updatedAt, theirs.header.updatedAt]
  return (one ?? '') > (other ?? '') ? one : other
}
