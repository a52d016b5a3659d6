import { spreadOf } from '../../../shared/session/spread.ts'
import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { CheckScore } from '../../../shared/workshop/records/session.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, pageOf, questionHeight } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { linesIn } from './set-text.ts'

/** How many voters of one function showed one, two, three, four and five fingers, at first and at the end. */
export interface ScoreRow {
  readonly label: string
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** The spread of fingers by function, never an average. */
export interface ScoresBody {
  readonly kind: 'scores'
  readonly rows: readonly ScoreRow[]
  readonly hasAfter: boolean
  /** Null where nobody showed fingers at the start. */
  readonly before: string | null
  readonly after: string | null
}

const SCALE = 92
const FINGERS = [1, 2, 3, 4, 5] as const

/** Fingers at the start; at the end both, once there are new ones. */
export function composeScores(input: SceneInput): Composed<ScoresBody | PromptBody | CardsBody> {
  const { room, exercise, words, sizes, pointer } = input
  const { checkIn, checkOut } = room.session
  const isClosing = exercise?.check === 'checkOut'
  const shown = isClosing ? checkOut : checkIn
  if (spreadOf(shown) === null) return composePrompt(input)
  const first = spreadOf(checkIn)
  const last = isClosing ? spreadOf(checkOut) : null
  const functions = TeamFunction.options.filter(name =>
    [...checkIn, ...(isClosing ? checkOut : [])].some(one => one.function === name && one.scores.length > 0),
  )
  const rows = functions.map(name => ({
    label: words.inspector.option.function[name],
    before: countsOf(checkIn, name),
    after: isClosing ? countsOf(checkOut, name) : [],
  }))
  const area = areaOf(input)
  const { started, ended, shows } = words.stage.scores
  const tell = (spread: typeof first, said: string) =>
    spread === null ? null : said.concat(' ', shows(spread.lowest, spread.highest, spread.voters))
  const told = [tell(first, last ? started : ''), tell(last, ended)].filter(text => text !== null)
  const spread = linesIn(told.join(' '), area.width - 160, sizes.body) * sizes.body * 1.2 + 24
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes) - SCALE - spread
  const page = pageOf(rows, pointer.page, height, () => sizes.body * 1.2 + 15)
  return {
    body: {
      kind: 'scores',
      rows: page.items,
      hasAfter: last !== null,
      before: tell(first, last ? started : '')?.trim() ?? null,
      after: tell(last, ended),
    },
    pages: page,
  }
}

function countsOf(check: readonly CheckScore[], name: TeamFunction): readonly number[] {
  const scores = check.filter(one => one.function === name).flatMap(one => one.scores)
  return FINGERS.map(fingers => scores.filter(score => score === fingers).length)
}
