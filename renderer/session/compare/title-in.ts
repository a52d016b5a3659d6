import type { Id } from '../../../shared/lang/id.ts'
import { shortened } from '../../../shared/lang/shortened.ts'
import type { ComparedCollection } from '../../../shared/session/compare-sessions.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { titleOf } from '../../finding/finding-group-said.ts'
import { subjectOf } from '../../inspector/fields/named-records.ts'

const MOST = 64

/** What a record of a state is called in a list of what changed: its title, or its first words. */
export function titleIn(words: Words, state: Workshop, collection: ComparedCollection, id: Id): string {
  return shortened(wholeTitle(words, state, collection, id), MOST)
}

function wholeTitle(words: Words, state: Workshop, collection: ComparedCollection, id: Id): string {
  if (collection === 'evidence') {
    const evidence = state.evidence.get(id)
    if (!evidence) return id
    return evidence.verbatim
      ? words.inspector.quoted(shortened(evidence.verbatim, MOST - 2))
      : titleOf(state, words, evidence.about)
  }
  if (collection === 'decisions') {
    const decision = state.decisions.get(id)
    return decision ? subjectOf(decision, state, words) : id
  }
  if (collection === 'actions') return state.actions.get(id)?.title ?? id
  return titleOf(state, words, id)
}
