import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { CREATORS, type TeamFunction } from '../../../shared/team/team-function.ts'
import {
  ballotsOf,
  type SubjectTally,
  type Tally,
  tallyOf,
  type VoterGroup,
} from '../../../shared/vote/tally.ts'
import { rangeOf } from '../../../shared/vote/vote-method.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { areaOf, linesIn, linesThatFit, pageOf } from './paging.ts'

export type VoteSide = 'makers' | 'sellers' | 'others'

/** One side of a vote: who it is; null where nobody of it voted alone. */
export interface TallySide {
  readonly side: VoteSide
  readonly label: string
  /** Width of its column. */
  readonly width: number
}

/** What a subject was given by each side, in the order of the sides. */
export interface TallyRow {
  readonly id: string
  readonly title: string
  readonly given: readonly number[]
  readonly concern: string | null
}

/** A vote counted by function: makers left, sellers right, all others beside. */
export interface TallyBody {
  readonly kind: 'tally'
  readonly voters: string
  readonly hero: readonly { readonly text: string; readonly side: VoteSide }[]
  readonly sides: readonly TallySide[]
  readonly rows: readonly TallyRow[]
  readonly most: number
  /** Runs of dots, or bars where there would be too many. */
  readonly isDots: boolean
  readonly ask: string
}

const SIDES = ['makers', 'sellers', 'others'] as const
const DOTS_MAX = 9
const HERO = 190
const HEADS = 84
const ASK_GAP = 38
const GAP = 24
const DOT = 46
const NUMERAL = 110
const BAR = 400
/** Pictures of an older shape hold bars, not runs of dots. */
const NARROW = 1700
const NARROW_BAR = 140
const OTHERS = 210
const ROW_PADDING = 28
/** A title in full stands on the ballots; here a few more rows say more. */
const TITLE_LINES = 2
const WIDE = 0.25

/** The tally of a round, the subject that got most first. */
export function composeTally(input: SceneInput, round: Round): Composed<TallyBody> {
  const { room, words, sizes, pointer } = input
  const tally = tallyOf(round, ballotsOf(room.workshop, round.id))
  const rows = tally.subjects.map(subject => rowOf(subject, tally, round, input))
  const most = Math.max(1, ...rows.flatMap(({ given }) => given.slice(0, 2)))
  const isDots = round.method === 'dots' && most <= DOTS_MAX && input.width >= NARROW
  const sides = sidesOf(tally, words).map(one => ({
    ...one,
    width: widthOf(one, rows, isDots ? null : barOf(input.width), sizes.body),
  }))
  const area = areaOf(input)
  const width = sides.reduce((left, one) => left - one.width - GAP, area.width)
  const ask = askOf(tally, sides, words)
  const asked = linesIn(ask, area.width, Math.max(72, sizes.body)) * Math.max(72, sizes.body) * 1.14 + ASK_GAP
  const height = area.height - HERO - HEADS - asked
  const lines = linesThatFit(height - ROW_PADDING, sizes.body, 1.12) - 1
  const heightOf = ({ title, concern }: TallyRow) =>
    (linesIn(title, width, sizes.body) + (concern ? 1 : 0)) * sizes.body * 1.12 + ROW_PADDING
  const cut = rows.map(row => ({
    ...row,
    title: cutTo(row.title, Math.max(1, Math.min(TITLE_LINES, lines)), { width, size: sizes.body }),
  }))
  const page = pageOf(cut, pointer.page, height, heightOf, 6)
  return {
    body: {
      kind: 'tally',
      voters: words.stage.vote.voters(tally.voters, round.method, round.budget),
      hero: heroOf(tally, sides, round, input),
      sides,
      rows: page.items.map(row => ({
        ...row,
        given: sides.map(({ side }) => row.given[SIDES.indexOf(side)] ?? 0),
      })),
      most,
      isDots,
      ask,
    },
    pages: page,
    frame: {
      title: cutTo(round.question, 1, { width: area.width - 560, size: sizes.body, weight: 'regular' }),
    },
  }
}

function barOf(width: number): number {
  return width < NARROW ? NARROW_BAR : BAR
}

/** As wide as its longest run of dots, or a bar, with the numeral beside; never narrower than its label. */
function widthOf(
  { side, label }: Pick<TallySide, 'side' | 'label'>,
  rows: readonly TallyRow[],
  bar: number | null,
  body: number,
): number {
  if (side === 'others') return OTHERS
  const longest = Math.max(0, ...rows.map(({ given }) => given[SIDES.indexOf(side)] ?? 0))
  const run = bar ?? longest * DOT
  return Math.max(run + NUMERAL, Math.min(480, textWidth(label, { size: body, weight: 'semibold' }) + 16))
}

function sideOf({ functions }: VoterGroup): VoteSide {
  const isMaker = (name: TeamFunction | null) => name !== null && CREATORS.includes(name)
  if (functions.every(isMaker)) return 'makers'
  return functions.includes('Sales') && !functions.some(isMaker) ? 'sellers' : 'others'
}

function sidesOf(tally: Tally, words: SceneInput['words']): readonly Omit<TallySide, 'width'>[] {
  return SIDES.flatMap(side => {
    const groups = tally.groups.filter(group => sideOf(group) === side)
    if (groups.length === 0) return []
    const names = groups.flatMap(({ functions }) => functions)
    const told = names.map(name =>
      name === null ? words.stage.everybody : words.inspector.option.function[name],
    )
    const label = side === 'others' ? words.stage.vote.others : told.join(', ')
    return [{ side, label: tally.groups.length === 1 ? words.stage.vote.all : label }]
  })
}

function givenBy(subject: SubjectTally, tally: Tally, side: VoteSide): number {
  return tally.groups.reduce(
    (sum, group, at) => (sideOf(group) === side ? sum + (subject.byGroup[at] ?? 0) : sum),
    0,
  )
}

function rowOf(subject: SubjectTally, tally: Tally, round: Round, { room, words }: SceneInput): TallyRow {
  const option = round.options.find(({ id }) => id === subject.subject)
  const title = option?.title ?? findCard(room.workshop, subject.subject)?.card.title ?? subject.subject
  return {
    id: subject.subject,
    title,
    given: SIDES.map(side => givenBy(subject, tally, side)),
    concern: subject.concerns > 0 ? words.stage.vote.concerns(subject.concerns) : null,
  }
}

/** The split on the first subject: who gave most of it comes first. */
function heroOf(
  tally: Tally,
  sides: readonly TallySide[],
  round: Round,
  { words }: SceneInput,
): TallyBody['hero'] {
  const [top] = tally.subjects
  if (!top) return []
  const { spends, most } = rangeOf(round.method, round.budget)
  const two = sides.filter(({ side }) => side !== 'others')
  if (two.length < 2) {
    const text = spends
      ? words.stage.vote.total(top.total, round.method)
      : words.stage.vote.of(top.total, most * tally.voters)
    return [{ text, side: 'others' }]
  }
  return two
    .map(({ side, label }) => ({
      text: `${label} ${givenBy(top, tally, side)}`,
      side,
      given: givenBy(top, tally, side),
    }))
    .sort((one, other) => other.given - one.given)
    .map(({ text, side }) => ({ text, side }))
}

/** Where the sides differ by a quarter of their voters the room is asked why, else what follows. */
function askOf(tally: Tally, sides: readonly TallySide[], words: SceneInput['words']): string {
  const [top] = tally.subjects
  const two = sides.filter(({ side }) => side !== 'others')
  const votersOf = (side: VoteSide) =>
    tally.groups.reduce((sum, group) => (sideOf(group) === side ? sum + group.voters : sum), 0)
  const [first, second] = two.map(({ side, label }) => ({
    label,
    share: top ? givenBy(top, tally, side) / Math.max(1, votersOf(side)) : 0,
  }))
  if (!first || !second || Math.abs(first.share - second.share) < WIDE) return words.stage.vote.agree
  const [more, less] = first.share > second.share ? [first, second] : [second, first]
  return words.stage.vote.differ(more.label, less.label)
}
