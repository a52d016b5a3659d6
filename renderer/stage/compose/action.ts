import { isOverdue } from '../../../shared/decision/actions.ts'
import { carriedActions } from '../../../shared/exercise/carried-actions.ts'
import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { Action } from '../../../shared/workshop/records/action.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { titleOfDecision } from './decision-title.ts'
import { type Block, type BlockTypes, flow } from './flow.ts'
import { saidBy } from './frame.ts'
import { areaOf, questionHeight } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { linesIn } from './set-text.ts'

/** What was promised, by whom where that is long, and the decision it comes from. */
export type ActionStyle = 'large' | 'usual' | 'owner' | 'about'

/** One action that was promised, and the word it waits for; what stands on one page of it. */
export interface ActionBody {
  readonly kind: 'action'
  readonly blocks: readonly Block<ActionStyle>[]
  /** Null where it stands with the other texts. */
  readonly owner: string | null
  readonly due: string | null
  readonly isOverdue: boolean
  readonly states: readonly { readonly id: Action['state']; readonly text: string; readonly isSet: boolean }[]
  readonly left: string
}

const STATES = ['done', 'moved', 'dropped'] as const
const LARGE_LINES = 3
const OWNER_LINES = 2
const WHO_GAP = 40
const WHO_COLUMNS = 64
/** The edges of a state and the gap after it, across and down. */
const STATE = { across: 82 + 32, down: 36 + 24, size: 64 } as const

/** The action that is pointed at, else the first that waits for its word. */
export function composeAction(input: SceneInput): Composed<ActionBody | PromptBody | CardsBody> {
  const { room, pointer, words, sizes } = input
  const { actions, decisions } = room.workshop
  const { waiting, answered } = carriedActions(room)
  const action = actions.get(pointer.subject ?? '') ?? waiting[0] ?? answered.at(-1)
  if (!action) return composePrompt(input)
  const decision = decisions.get(action.decision ?? '')
  const said = words.stage.action
  const area = areaOf(input)
  const isLate = isOverdue(action, room.asOf)
  const due = action.due && (isLate ? said.overdue : said.due)(words.calendar.near(action.due, room.asOf))
  const left = said.left(waiting.length, waiting.length + answered.length)
  const owner = action.owner ?? said.noOwner
  const who = whoHeight(owner, due, input)
  const isLarge = linesIn(action.title, area.width, sizes.spotlight, 'tight') <= LARGE_LINES
  const blocks: readonly (Block<ActionStyle> | null)[] = [
    { style: isLarge ? 'large' : 'usual', text: action.title },
    who.isLong ? { style: 'owner', text: owner } : null,
    decision ? { style: 'about', text: said.from(titleOfDecision(decision, input)) } : null,
  ]
  const asked = questionHeight(saidBy(input).prompt, area.width, sizes)
  const height = area.height - asked - who.height - statesHeight(left, input)
  const pages = flow(
    blocks.filter(block => block !== null),
    typesOf(input),
    () => height,
  )
  const at = Math.min(pointer.page, pages.length - 1)
  return {
    body: {
      kind: 'action',
      blocks: pages[at] ?? [],
      owner: who.isLong ? null : owner,
      due,
      isOverdue: isLate,
      states: STATES.map(id => ({
        id,
        text: said.states[id],
        isSet: answered.includes(action) && action.state === id,
      })),
      left,
    },
    pages: { at: at + 1, of: pages.length },
  }
}

function typesOf(input: SceneInput): BlockTypes<ActionStyle> {
  const { width } = areaOf(input)
  const { body, card, spotlight } = input.sizes
  return {
    large: { width, size: spotlight, face: 'tight', leading: 1.08, gap: 0 },
    usual: { width, size: card, face: 'medium', leading: 1.14, gap: 0 },
    owner: { width, size: Math.max(72, body), face: 'medium', leading: 1.14, gap: 20 },
    about: { width, size: body, face: 'regular', leading: 1.2, gap: 20 },
  }
}

/** What the owner and the day take of the height, beside each other where the owner is short. */
function whoHeight(owner: string, due: string | null, input: SceneInput) {
  const size = Math.max(72, input.sizes.body)
  const day = due === null ? 0 : textWidth(due, { size, weight: 'semibold' }) + WHO_COLUMNS
  const lines = linesIn(owner, areaOf(input).width - day, size, 'medium')
  const isLong = lines > OWNER_LINES
  return { isLong, height: (isLong ? Number(due !== null) : lines) * size * 1.14 + WHO_GAP }
}

/** What the three words take of the height, with the count beside them where there is room. */
function statesHeight(left: string, input: SceneInput): number {
  const { states } = input.words.stage.action
  const { body } = input.sizes
  const size = Math.max(STATE.size, body)
  const across = STATES.reduce(
    (sum, id) => sum + textWidth(states[id], { size, weight: 'semibold' }) + STATE.across,
    textWidth(left, { size: body, weight: 'regular' }),
  )
  const row = size * 1.2 + STATE.down
  return across > areaOf(input).width ? row + 32 + body * 1.2 : row
}
