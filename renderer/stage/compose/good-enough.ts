import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import { goodEnoughDataOf, type RatedBenefit, surplusOf } from '../../analysis/charts/good-enough-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, isNarrow, pageOf, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** A benefit on a track from 0 to 10; null is not rated. */
export interface LevelRow {
  readonly id: string
  readonly title: string
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
  /** Null where the title goes on on the next page. */
  readonly verdict: string | null
  readonly side: 'above' | 'below' | 'even' | 'unknown'
}

/** What buyers need, what we give and what the best rival gives. */
export interface LevelsBody {
  readonly kind: 'good-enough'
  readonly rows: readonly LevelRow[]
  /** Long titles stand over their tracks, not beside them. */
  readonly isStacked: boolean
  readonly legend: { readonly needed: string; readonly ours: string; readonly rival: string }
  readonly advocate: string | null
}

const LEGEND = 92
const TITLE_SHARE = 0.37
const ROW_PADDING = 32
const TRACK = 80
const LEADING = 1.1
/** Titles that need more lines beside the tracks stand over them. */
const BESIDE_LINES = 3

/** The benefits on their tracks, the widest gap first. */
export function composeGoodEnough(input: SceneInput): Composed<LevelsBody> {
  const { room, words, sizes, pointer } = input
  const { needed, ours, rival } = words.chart.goodEnough
  const levels = goodEnoughDataOf(room.workshop.benefits).map(benefit => rowOf(benefit, input))
  const area = areaOf(input)
  const advocate = advocateOf(input)
  const height =
    area.height - LEGEND - questionHeight(saidBy(input).prompt, area.width, sizes) - (advocate ? LEGEND : 0)
  const beside = titleWidth(input)
  const isStacked =
    isNarrow(input) ||
    levels.some(({ title }) => linesIn(title, beside, sizes.body, 'regular') > BESIDE_LINES)
  const width = isStacked ? area.width : beside
  const lines = linesThatFit(height - ROW_PADDING - TRACK, sizes.body, LEADING)
  const rows = levels.flatMap(level => {
    const parts = partsIn(level.title, lines, { width, size: sizes.body, face: 'regular' })
    const isLast = (at: number) => at === parts.length - 1
    return parts.map(
      (title, at): LevelRow => ({
        ...level,
        id: `${level.id} ${at}`,
        title,
        verdict: isLast(at) ? level.verdict : null,
      }),
    )
  })
  const heightOf = ({ title, verdict }: LevelRow) =>
    linesIn(title, width, sizes.body, 'regular') * sizes.body * LEADING +
    (isStacked && verdict !== null ? TRACK : 0) +
    ROW_PADDING
  const page = pageOf(rows, pointer.page, height, heightOf, 6)
  return {
    body: { kind: 'good-enough', rows: page.items, isStacked, legend: { needed, ours, rival }, advocate },
    pages: page,
  }
}

/** The titles stand beside tracks that are about as long. */
function titleWidth(input: SceneInput): number {
  return areaOf(input).width * TITLE_SHARE
}

function rowOf(benefit: RatedBenefit, { words }: SceneInput): LevelRow {
  const { title, needed, ours, rival } = benefit
  const surplus = surplusOf(benefit)
  const side = surplus === null ? 'unknown' : surplus === 0 ? 'even' : surplus > 0 ? 'above' : 'below'
  const verdict = surplus === null ? words.stage.notRated : words.chart.goodEnough.level(surplus)
  return { id: benefit.id, title, needed, ours, rival, verdict, side }
}

/** Who speaks for good enough today, by function. */
function advocateOf({ room, words }: SceneInput): string | null {
  const advocate = [...room.workshop.participants.values()].find(({ part }) => part === 'advocate')
  if (!advocate?.function || !functionsThere(room).includes(advocate.function)) return null
  return words.stage.advocate(words.inspector.option.function[advocate.function])
}
