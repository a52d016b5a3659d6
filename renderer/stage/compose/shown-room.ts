import type { Room } from '../../../shared/exercise/exercise.ts'
import { isSilentExercise } from '../../../shared/exercise/exercises.ts'
import type { Id } from '../../../shared/lang/id.ts'
import { hiddenRecords, isRevealed } from '../../../shared/session/said.ts'
import type { Words } from '../../../shared/words/words.ts'
import { type AnyRecord, COLLECTION_NAMES } from '../../../shared/workshop/collections.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

const MAP = ['inventions', 'benefits', 'pitches', 'links', 'evidence'] as const

/**
 * The room as the stage may know it: without what is still hidden and whatever hangs on it, and with functions in
 * place of names. Every scene is composed from this alone, so that no picture can show what must not be seen.
 */
export function shownRoom(room: Room, words: Words): Room {
  const hidden = hiddenRecords(room.session, isSilentExercise)
  const open = hidden.size > 0 ? without(room.workshop, hidden) : room.workshop
  return { ...room, session: withoutWhispers(room.session), workshop: nameless(open, words) }
}

/** Whether nothing of the map is hidden, so that what was computed about all of it may be shown. */
export function isWhole(room: Room, shown: Room): boolean {
  return MAP.every(name => room.workshop[name].size === shown.workshop[name].size)
}

/** Whether what was said in a step is still hidden from the room. */
export function isVeiled(session: Session, step: number): boolean {
  return isSilentExercise(session.agenda[step]?.exercise ?? '') && !isRevealed(session, step)
}

/** Counts stay, texts go. */
function withoutWhispers(session: Session): Session {
  const said = session.said.map(one =>
    isVeiled(session, one.step) ? { ...one, record: null, text: null } : one,
  )
  return { ...session, said, snapshot: null }
}

function without(workshop: Workshop, hidden: ReadonlySet<Id>): Workshop {
  const kept = Object.fromEntries(
    COLLECTION_NAMES.map(name => {
      const records: ReadonlyMap<Id, AnyRecord> = workshop[name]
      return [name, new Map([...records].filter(([id]) => !hidden.has(id)))]
    }),
  )
  const open: Workshop = { ...workshop, ...kept }
  const isThere = (id: Id) => open.inventions.has(id) || open.benefits.has(id) || open.pitches.has(id)
  return {
    ...open,
    links: new Map([...open.links].filter(([, { from, to }]) => isThere(from) && isThere(to))),
    evidence: new Map([...open.evidence].filter(([, { about }]) => isThere(about))),
  }
}

function nameless(workshop: Workshop, words: Words): Workshop {
  const participants = new Map(
    [...workshop.participants].map(([id, one]) => [
      id,
      { ...one, name: one.function ? words.inspector.option.function[one.function] : words.stage.somebody },
    ]),
  )
  return { ...workshop, participants }
}
