import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { ballotsOf, tallyOf } from '../../../shared/vote/tally.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import { placeQuestion } from './asked.ts'
import type { Composed, SceneInput } from './composed.ts'
import { areaOf, pageOf } from './paging.ts'
import { composeParagraph, type ParagraphBody } from './paragraph.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'
import { setHero, type TallyHero } from './tally-hero.ts'
import { askOf, heroOf, SIDES, sidesOf, subjectTold, type ToldSubject } from './tally-told.ts'

export type VoteSide = 'makers' | 'sellers' | 'others'

/** One side of a vote: who it is, and the width of its column. */
export interface TallySide {
  readonly side: VoteSide
  readonly label: string
  readonly width: number
}

/** What a subject was given by each side, in the order of the sides; none beside the beginning of a title that goes on. */
export interface TallyRow {
  readonly id: string
  readonly title: string
  readonly given: readonly number[]
  readonly concern: string | null
  readonly isTop: boolean
}

/** A vote counted by function: makers left, sellers right, all others beside. */
export interface TallyBody {
  readonly kind: 'tally'
  readonly question: string | null
  readonly voters: string
  /** None on the pages after the first. */
  readonly hero: TallyHero | null
  readonly sides: readonly TallySide[]
  readonly rows: readonly TallyRow[]
  /** Long titles stand over what they were given, not beside it. */
  readonly isStacked: boolean
  readonly most: number
  /** Runs of dots, or bars where there would be too many. */
  readonly isDots: boolean
  readonly ask: string | null
}

const DOTS_MAX = 9
const HEADS_PADDING = 28
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
const LEADING = 1.12
const ROWS_MAX = 6
/** Titles that need more lines beside the dots stand over them. */
const BESIDE_LINES = 3

/** The tally of a round, the subject that got most first; as many on a page as stand there with whole titles. */
export function composeTally(input: SceneInput, round: Round): Composed<TallyBody | ParagraphBody> {
  const { room, words, sizes, pointer } = input
  const tally = tallyOf(round, ballotsOf(room.workshop, round.id))
  const told = tally.subjects.map(subject => subjectTold(subject, tally, round, input))
  const most = Math.max(1, ...told.flatMap(({ given }) => given.slice(0, 2)))
  const isDots = round.method === 'dots' && most <= DOTS_MAX && input.width >= NARROW
  const bar = isDots ? null : barOf(input.width)
  const sides = sidesOf(tally, words).map(one => ({ ...one, width: widthOf(one, told, bar, sizes.body) }))
  const asked = placeQuestion(round.question, true, input)
  const at = pointer.page - asked.before.length
  const area = areaOf(input)
  const ask = askOf(tally, sides, words)
  const voters = words.stage.vote.voters(tally.voters, round.method, round.budget)
  const { hero, height } = setHero(heroOf(tally, sides, round, input), voters, input)
  const lead = height + asked.height + askHeight(ask, area.width, Math.max(72, sizes.body))
  const rest = area.height - headsHeight(sides, sizes.body)
  const { rows, isStacked, heightOf } = rowsOf(told, sides, rest, input)
  const heightAt = (turned: number) => rest - (turned === 0 ? lead : 0)
  const page = pageOf(rows, Math.max(0, at), heightAt, heightOf, ROWS_MAX)
  const pages = { at: page.at + asked.before.length, of: page.of + asked.before.length }
  const part = asked.before[pointer.page]
  if (part !== undefined) return composeParagraph(part, { at: pointer.page + 1, of: pages.of })
  const isFirst = page.at === 1
  return {
    body: {
      kind: 'tally',
      question: isFirst ? asked.question : null,
      voters,
      hero: isFirst ? hero : null,
      sides,
      rows: page.items,
      isStacked,
      most,
      isDots,
      ask: isFirst ? ask : null,
    },
    pages,
    frame: { title: asked.title },
  }
}

function headsHeight(sides: readonly TallySide[], body: number): number {
  const lines = sides.map(({ label, width }) => linesIn(label, width, body, 'regular'))
  return Math.max(1, ...lines) * body * LEADING + HEADS_PADDING
}

function askHeight(ask: string, width: number, size: number): number {
  return linesIn(ask, width, size, 'medium') * size * 1.14 + ASK_GAP
}

interface Rows {
  readonly rows: readonly TallyRow[]
  readonly isStacked: boolean
  readonly heightOf: (row: TallyRow) => number
}

/** The rows with whole titles, beside what they were given where they are short; one longer than a page goes on on the next. */
function rowsOf(
  told: readonly ToldSubject[],
  sides: readonly TallySide[],
  height: number,
  input: SceneInput,
): Rows {
  const { body } = input.sizes
  const area = areaOf(input)
  const beside = sides.reduce((left, one) => left - one.width - GAP, area.width)
  const isStacked = told.some(({ title }) => linesIn(title, beside, body) > BESIDE_LINES)
  const width = isStacked ? area.width : beside
  const others = ({ given, concern }: TallyRow) =>
    isStacked ? Number(given.length > 0) : Number(concern !== null)
  const heightOf = (row: TallyRow) =>
    (linesIn(row.title, width, body) + others(row)) * body * LEADING + ROW_PADDING
  const lines = Math.max(1, linesThatFit(height - ROW_PADDING, body, LEADING) - 2)
  const rows = told.flatMap((one, place) => {
    const parts = partsIn(one.title, lines, { width, size: body })
    return parts.map((title, part): TallyRow => {
      const isLast = part === parts.length - 1
      return {
        id: parts.length === 1 ? one.id : `${one.id} ${part}`,
        title,
        given: isLast ? sides.map(({ side }) => one.given[SIDES.indexOf(side)] ?? 0) : [],
        concern: isLast ? one.concern : null,
        isTop: place === 0,
      }
    })
  })
  return { rows, isStacked, heightOf }
}

function barOf(width: number): number {
  return width < NARROW ? NARROW_BAR : BAR
}

/** As wide as its longest run of dots, or a bar, with the numeral beside; never narrower than its label. */
function widthOf(
  { side, label }: Pick<TallySide, 'side' | 'label'>,
  told: readonly ToldSubject[],
  bar: number | null,
  body: number,
): number {
  if (side === 'others') return OTHERS
  const longest = Math.max(0, ...told.map(({ given }) => given[SIDES.indexOf(side)] ?? 0))
  const run = bar ?? longest * DOT
  return Math.max(run + NUMERAL, Math.min(480, textWidth(label, { size: body, weight: 'semibold' }) + 16))
}
