import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import { goodEnoughDataOf, type RatedBenefit, surplusOf } from '../../analysis/charts/good-enough-data.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn, pageOf, questionHeight } from './paging.ts'

/** A benefit on a track from 0 to 10; null is not rated. */
export interface LevelRow {
  readonly title: string
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
  readonly verdict: string
  readonly side: 'above' | 'below' | 'even' | 'unknown'
}

/** What buyers need, what we give and what the best rival gives. */
export interface LevelsBody {
  readonly kind: 'good-enough'
  readonly rows: readonly LevelRow[]
  readonly legend: { readonly needed: string; readonly ours: string; readonly rival: string }
  readonly advocate: string | null
}

const LEGEND = 92
const TITLE_WIDTH = 620
const ROW_PADDING = 32

/** The benefits on their tracks, the widest gap first. */
export function composeGoodEnough(input: SceneInput): Composed<LevelsBody> {
  const { room, words, sizes, pointer } = input
  const { needed, ours, rival } = words.chart.goodEnough
  const rows = goodEnoughDataOf(room.workshop.benefits).map(benefit => rowOf(benefit, input))
  const area = areaOf(input)
  const advocate = advocateOf(input)
  const height =
    area.height - LEGEND - questionHeight(saidBy(input).prompt, area.width, sizes) - (advocate ? LEGEND : 0)
  const heightOf = ({ title }: LevelRow) =>
    linesIn(title, TITLE_WIDTH, sizes.body) * sizes.body * 1.1 + ROW_PADDING
  const page = pageOf(rows, pointer.page, height, heightOf, 6)
  return {
    body: { kind: 'good-enough', rows: page.items, legend: { needed, ours, rival }, advocate },
    pages: page,
  }
}

function rowOf(benefit: RatedBenefit, { words }: SceneInput): LevelRow {
  const { title, needed, ours, rival } = benefit
  const surplus = surplusOf(benefit)
  const side = surplus === null ? 'unknown' : surplus === 0 ? 'even' : surplus > 0 ? 'above' : 'below'
  const verdict = surplus === null ? words.stage.notRated : words.chart.goodEnough.level(surplus)
  return { title, needed, ours, rival, verdict, side }
}

/** Who speaks for good enough today, by function. */
function advocateOf({ room, words }: SceneInput): string | null {
  const advocate = [...room.workshop.participants.values()].find(({ part }) => part === 'advocate')
  if (!advocate?.function || !functionsThere(room).includes(advocate.function)) return null
  return words.stage.advocate(words.inspector.option.function[advocate.function])
}
