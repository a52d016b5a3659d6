import type { Id } from '../../../shared/lang/id.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import type { Participant } from '../../../shared/team/participant.ts'
import { functionNamed, type TeamFunction } from '../../../shared/team/team-function.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

/** Who is there: those who were ticked, or everybody. */
export function attendeesOf(
  workshop: Workshop,
  { attendees }: Pick<Session, 'attendees'>,
): readonly Participant[] {
  const all = [...workshop.participants.values()]
  if (attendees === null) return all
  const there = new Set(attendees)
  return all.filter(({ id }) => there.has(id))
}

/** The session with somebody ticked or not; when nobody is missing it is everybody, who need no ticks. */
export function tick(workshop: Workshop, session: Session, id: Id, isThere: boolean): Session {
  const there = new Set(attendeesOf(workshop, session).map(one => one.id))
  if (isThere) there.add(id)
  else there.delete(id)
  const everybody = [...workshop.participants.keys()].every(one => there.has(one))
  return { ...session, attendees: everybody ? null : [...there] }
}

/** Somebody as one line says them: `S Head of sales`, a function's letter or name first; without one the whole line is the name. */
export function readPerson(
  line: string,
): { readonly name: string; readonly function: TeamFunction | null } | null {
  const [first = '', ...rest] = line
    .trim()
    .replace(/[:,\t]+/, ' ')
    .split(/\s+/)
  const named = rest.length > 0 ? functionNamed(first) : null
  const name = toTitle(named ? rest.join(' ') : line)
  return name === '' ? null : { name, function: named }
}

/** The workshop with new people, who are there in this session. */
export function addPeople(
  workshop: Workshop,
  session: Session,
  lines: readonly string[],
  freshId: () => Id,
): Workshop {
  const people = lines
    .flatMap(line => readPerson(line) ?? [])
    .map(({ name, function: part }) => newRecord('participants', { id: freshId(), name, function: part }))
  const joined = putRecords(workshop, 'participants', people)
  const held = joined.sessions.get(session.id)
  if (!held?.attendees || people.length === 0) return joined
  const attendees = [...held.attendees, ...people.map(({ id }) => id)]
  return putRecords(joined, 'sessions', [{ ...held, attendees }])
}
