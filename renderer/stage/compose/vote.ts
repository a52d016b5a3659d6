import { roundsHere } from '../../../shared/exercise/vote-reading.ts'
import { isRevealed } from '../../../shared/session/said.ts'
import { ballotsOf } from '../../../shared/vote/tally.ts'
import { votersIn } from '../../../shared/vote/voters.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import { placeQuestion } from './asked.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { areaOf } from './paging.ts'
import { composeParagraph, type ParagraphBody } from './paragraph.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { composeTally, type TallyBody } from './tally.ts'

/** The figure with its sentence, and a row of a function in heights of its type. */
const HERO = 264
const ROW = 1.24

/** How many of a function have voted, of how many who may. */
export interface Turnout {
  readonly label: string
  readonly voted: number
  readonly of: number
  readonly text: string
}

/** Who has voted, never how. */
export interface VoteBody {
  readonly kind: 'vote'
  readonly question: string | null
  readonly figure: string
  readonly said: string
  readonly budget: string
  readonly turnout: readonly Turnout[]
  /** Many functions stand in two columns. */
  readonly isSingle: boolean
}

/** The vote of the step: veiled while it runs, counted by function once it is revealed. */
export function composeVote(
  input: SceneInput,
): Composed<VoteBody | TallyBody | ParagraphBody | PromptBody | CardsBody> {
  const { room, pointer } = input
  const rounds = roundsHere(room)
  const round = rounds.find(({ id }) => id === pointer.subject) ?? rounds.at(-1)
  if (!round) return composePrompt(input)
  return isRevealed(room.session, room.step) ? composeTally(input, round) : composeTurnout(input, round)
}

function composeTurnout(input: SceneInput, round: Round): Composed<VoteBody | ParagraphBody> {
  const { room, words, pointer } = input
  const { question, before, height } = placeQuestion(round.question, false, input)
  const of = before.length + 1
  const part = before[pointer.page]
  if (part !== undefined) return composeParagraph(part, { at: pointer.page + 1, of })
  const turnout = turnoutOf(room, round, words)
  const voted = turnout.reduce((sum, one) => sum + one.voted, 0)
  const all = turnout.reduce((sum, one) => sum + Math.max(one.of, one.voted), 0)
  return {
    body: {
      kind: 'vote',
      question,
      figure: `${voted}`,
      said: words.stage.vote.voted(voted, all),
      budget: words.stage.vote.each(round.method, round.budget),
      turnout,
      isSingle: turnout.length * input.sizes.body * ROW <= areaOf(input).height - height - HERO,
    },
    pages: { at: of, of },
  }
}

function turnoutOf(room: SceneInput['room'], round: Round, words: SceneInput['words']): readonly Turnout[] {
  const may = votersIn(room.workshop, room.session)
  const ballots = ballotsOf(room.workshop, round.id)
  const functions = new Set([...may.keys(), ...ballots.map(ballot => ballot.function)])
  return [...functions].map(name => {
    const cast = ballots.filter(ballot => ballot.function === name)
    const voted = cast.reduce((sum, { voters }) => sum + voters, 0)
    const of = name === null ? 0 : (may.get(name) ?? 0)
    return {
      label: name === null ? words.stage.everybody : words.inspector.option.function[name],
      voted,
      of,
      text: of > 0 && voted <= of ? words.stage.vote.of(voted, of) : `${voted}`,
    }
  })
}
