import type { Captured } from '../../../shared/exercise/exercise.ts'
import { CARD_KINDS, type CardKind } from '../../../shared/map/through-map.ts'
import type { CardsBody } from './cards.ts'
import { composeCards } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cardsSaid, type Stack, stacksOf } from './said-cards.ts'
import { isVeiled } from './shown-room.ts'

/** The question with the clock; below, how much each function has said, never what. */
export interface PromptBody {
  readonly kind: 'prompt'
  /** None where nothing is hidden and nothing was said yet. */
  readonly stacks: readonly Stack[]
  readonly mark: CardKind | 'words'
}

/** The question with counts while the step is hidden, and the cards once they are revealed. */
export function composePrompt(input: SceneInput): Composed<PromptBody | CardsBody> {
  const { room, exercise, words } = input
  const isHidden = isVeiled(room.session, room.step)
  const cards = isHidden ? [] : cardsSaid(room)
  if (cards.length > 0) return composeCards(input, cards)
  return {
    body: {
      kind: 'prompt',
      stacks: isHidden ? stacksOf(room, words) : [],
      mark: markOf(exercise?.captures ?? []),
    },
  }
}

function markOf(captures: readonly Captured[]): CardKind | 'words' {
  return CARD_KINDS.find(kind => captures[0] === kind) ?? 'words'
}
