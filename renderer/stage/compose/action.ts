import { isOverdue } from '../../../shared/decision/actions.ts'
import { carriedActions } from '../../../shared/exercise/carried-actions.ts'
import type { Action } from '../../../shared/workshop/records/action.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { titleOfDecision } from './decision-title.ts'
import { areaOf, linesIn } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'

/** One action that was promised, and the word it waits for. */
export interface ActionBody {
  readonly kind: 'action'
  readonly title: string
  /** Set at the size of a card where it is too long for a spotlight. */
  readonly isLong: boolean
  readonly owner: string
  readonly due: string | null
  readonly isOverdue: boolean
  readonly about: string | null
  readonly states: readonly { readonly id: Action['state']; readonly text: string; readonly isSet: boolean }[]
  readonly left: string
}

const STATES = ['done', 'moved', 'dropped'] as const
const SPOTLIGHT_LINES = 3

/** The action that is pointed at, else the first that waits for its word. */
export function composeAction(input: SceneInput): Composed<ActionBody | PromptBody | CardsBody> {
  const { room, pointer, words, sizes } = input
  const { actions, decisions } = room.workshop
  const { waiting, answered } = carriedActions(room)
  const action = actions.get(pointer.subject ?? '') ?? waiting[0] ?? answered.at(-1)
  if (!action) return composePrompt(input)
  const decision = decisions.get(action.decision ?? '')
  const said = words.stage.action
  const { width } = areaOf(input)
  const isLong = linesIn(action.title, width, sizes.spotlight) > SPOTLIGHT_LINES
  return {
    body: {
      kind: 'action',
      title: cutTo(action.title, isLong ? 4 : SPOTLIGHT_LINES, {
        width,
        size: isLong ? sizes.card : sizes.spotlight,
      }),
      isLong,
      owner: cutTo(action.owner ?? said.noOwner, 2, { width: width / 2, size: 72 }),
      due:
        action.due &&
        (isOverdue(action, room.asOf) ? said.overdue : said.due)(words.calendar.near(action.due, room.asOf)),
      isOverdue: isOverdue(action, room.asOf),
      about: decision
        ? cutTo(said.from(titleOfDecision(decision, input)), 2, {
            width,
            size: sizes.body,
            weight: 'regular',
          })
        : null,
      states: STATES.map(id => ({
        id,
        text: said.states[id],
        isSet: answered.includes(action) && action.state === id,
      })),
      left: said.left(waiting.length, waiting.length + answered.length),
    },
  }
}
