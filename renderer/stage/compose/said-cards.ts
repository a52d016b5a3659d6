import type { Room } from '../../../shared/exercise/exercise.ts'
import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import type { Id } from '../../../shared/lang/id.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { saidByFunction } from '../../../shared/session/said.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import type { SaidCard } from './cards.ts'

/** How much one function has said; a label and a number. */
export interface Stack {
  readonly label: string
  readonly count: number
}

/** How much each function has said in the step, those that are silent included. */
export function stacksOf(room: Room, words: Words): readonly Stack[] {
  const counts = saidByFunction(room.session, room.step, functionsThere(room))
  return [...counts].map(([name, count]) => ({
    label: name === null ? words.stage.everybody : words.inspector.option.function[name],
    count,
  }))
}

/** What was said in the step as cards, in its order and each but once. */
export function cardsSaid({ workshop, session, step }: Room): readonly SaidCard[] {
  const seen = new Set<Id>()
  return session.said.flatMap((said): readonly SaidCard[] => {
    if (said.step !== step) return []
    if (said.record === null) return said.text === null ? [] : [{ kind: 'words', text: said.text }]
    if (seen.has(said.record)) return []
    seen.add(said.record)
    return cardOf(workshop, said.record)
  })
}

function cardOf(workshop: Workshop, id: Id): readonly SaidCard[] {
  const known = findCard(workshop, id)
  if (known) return [{ kind: known.kind, text: known.card.title }]
  const text =
    workshop.evidence.get(id)?.verbatim ??
    workshop.assumptions.get(id)?.text ??
    workshop.parked.get(id)?.text ??
    workshop.actions.get(id)?.title
  return text ? [{ kind: 'words', text }] : []
}
