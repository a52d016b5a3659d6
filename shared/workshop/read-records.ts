import type { Id } from '../lang/id.ts'
import type { AnyRecord, CollectionName } from './collections.ts'
import { COLLECTION_NAMES, collections } from './collections.ts'
import type { Raw } from './plain-value.ts'
import { keepUnknown } from './plain-value.ts'
import type { Problem } from './problem.ts'
import { pathOf, problem } from './problem.ts'
import { schemaProblems, typeOf } from './schema-problems.ts'

type Records = Map<Id, AnyRecord>

/** The records of every collection of a document by id; what is wrong with them is added to `faults`. */
export function readCollections(document: Raw, faults: Problem[]): ReadonlyMap<CollectionName, Records> {
  return new Map(COLLECTION_NAMES.map(name => [name, readCollection(document[name], name, faults)]))
}

function readCollection(raw: unknown, name: CollectionName, faults: Problem[]): Records {
  const records: Records = new Map()
  if (raw === undefined) return records
  if (!Array.isArray(raw)) {
    faults.push(problem('wrong-type', name, { expected: 'array', found: typeOf(raw) }))
    return records
  }
  for (const [at, given] of raw.entries()) {
    const read = collections[name].safeParse(given)
    if (!read.success) faults.push(...schemaProblems(given, read.error.issues, [name, at]))
    else if (records.has(read.data.id)) faults.push(duplicate(name, at, read.data.id))
    else records.set(read.data.id, keepUnknown(given, read.data))
  }
  return records
}

function duplicate(name: CollectionName, at: number, id: Id): Problem {
  return problem('duplicate-id', pathOf([name, at, 'id']), { id })
}
