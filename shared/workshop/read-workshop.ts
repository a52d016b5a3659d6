import type { Id } from '../lang/id.ts'
import type { Result } from '../lang/result.ts'
import { failed, ok } from '../lang/result.ts'
import { COLLECTION_NAMES } from './collections.ts'
import { documentOf } from './document-of.ts'
import { upToDate } from './file-version.ts'
import { Header } from './header.ts'
import { migrations } from './migrations/migrations.ts'
import { decodeText, parseText } from './parse-text.ts'
import type { Raw } from './plain-value.ts'
import { faultsOfPlainValue, isRaw, keepUnknown, mayNamePrototype } from './plain-value.ts'
import type { Problem } from './problem.ts'
import { pathOf, problem } from './problem.ts'
import { readCollections } from './read-records.ts'
import type { Session } from './records/session.ts'
import { faultsOfReferences } from './references.ts'
import { schemaProblems, typeOf } from './schema-problems.ts'
import type { Workshop } from './workshop.ts'

/** What reading needs from outside: an id for a workshop whose file names none. */
export interface Reading {
  readonly freshId: () => Id
}

/** The one door for workshops: from bytes, text or a parsed value to a workshop that can be trusted, or all that is wrong with it. */
export function readWorkshop(given: unknown, reading: Reading): Result<Workshop, Problem[]> {
  const text = given instanceof Uint8Array ? decodeText(given) : ok(given)
  if (!text.ok) return text
  const parsed = typeof text.value === 'string' ? parseText(text.value) : text
  if (!parsed.ok) return parsed
  const isSafe = typeof text.value === 'string' && !mayNamePrototype(text.value)
  const faults = isSafe ? [] : faultsOfPlainValue(parsed.value)
  return faults.length > 0 ? failed(faults) : readDocument(parsed.value, reading)
}

function readDocument(value: unknown, { freshId }: Reading): Result<Workshop, Problem[]> {
  const current = upToDate(value, migrations)
  if (!current.ok) return current
  const faults: Problem[] = []
  const header = readHeader(current.value.workshop, freshId, faults)
  const records = readCollections(current.value, faults)
  faults.push(...faultsOfReferences(current.value))
  if (!header || faults.length > 0) return failed(faults)
  const workshop = {
    ...Object.fromEntries(records),
    header,
    extra: extraOf(current.value),
  } as unknown as Workshop
  const read = withSnapshots(workshop, faults)
  return faults.length > 0 ? failed(faults) : ok(read)
}

function readHeader(raw: unknown, freshId: () => Id, faults: Problem[]): Header | undefined {
  if (!isRaw(raw)) {
    const wrong = { expected: 'object', found: typeOf(raw) }
    faults.push(raw === undefined ? problem('missing', 'workshop') : problem('wrong-type', 'workshop', wrong))
    return undefined
  }
  const named = { ...raw, id: raw.id ?? freshId() }
  const read = Header.safeParse(named)
  if (read.success) return keepUnknown(named, read.data)
  faults.push(...schemaProblems(named, read.error.issues, ['workshop']))
  return undefined
}

const KNOWN_KEYS: ReadonlySet<string> = new Set(['format', 'version', 'workshop', ...COLLECTION_NAMES])

function extraOf(document: Raw): Raw {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !KNOWN_KEYS.has(key)))
}

/** The workshop with the snapshot of every session read through the same door. */
function withSnapshots(workshop: Workshop, faults: Problem[]): Workshop {
  const sessions = [...workshop.sessions.values()].map(
    (session, at): Session => ({
      ...session,
      snapshot: session.snapshot && readSnapshot(session.snapshot, at, workshop.header.id, faults),
    }),
  )
  return { ...workshop, sessions: new Map(sessions.map(session => [session.id, session])) }
}

function readSnapshot(snapshot: Raw, at: number, id: Id, faults: Problem[]): Raw {
  const where = ['sessions', at, 'snapshot']
  const read = readDocument(snapshot, { freshId: () => id })
  if (!read.ok) {
    const below = pathOf(where)
    faults.push(
      ...read.failure.map(({ path, ...what }) => ({ ...what, path: path ? `${below}.${path}` : below })),
    )
    return snapshot
  }
  if (read.value.sessions.size > 0)
    faults.push(problem('sessions-in-snapshot', pathOf([...where, 'sessions'])))
  return documentOf(read.value)
}
