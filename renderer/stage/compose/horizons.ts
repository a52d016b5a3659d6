import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import type { Horizon } from '../../../shared/map/invention.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import { horizonDataOf } from '../../analysis/charts/horizon-data.ts'
import type { Composed, SceneInput } from './composed.ts'

/** Effort that pays today, next or later: a fraction, and on how many inventions. */
export interface HorizonPart {
  readonly horizon: Horizon
  readonly name: string
  readonly share: number
  readonly figure: string
  readonly count: string
}

/** When effort pays. */
export interface HorizonsBody {
  readonly kind: 'horizons'
  /** None while too little effort has a horizon. */
  readonly parts: readonly HorizonPart[]
  readonly note: string | null
  readonly unit: string
}

const HORIZONS = [1, 2, 3] as const

/** The split of effort over the horizons, or what is missing for it. */
export function composeHorizons({ room, words }: SceneInput): Composed<HorizonsBody> {
  const { split, tagged, needed, inventions } = horizonDataOf(readWorkshopAt(room.workshop, room.asOf))
  const said = words.chart.horizons
  const parts = (split ?? []).map((share, at): HorizonPart => {
    const horizon = HORIZONS[at] ?? 1
    const count = inventions.filter(one => one.horizon === horizon).length
    return {
      horizon,
      name: said.name[horizon],
      share,
      figure: `${wholePercent(share)} %`,
      count: said.count(count),
    }
  })
  const untold = inventions.filter(({ horizon }) => horizon === null).length
  return {
    body: {
      kind: 'horizons',
      parts,
      unit: words.stage.horizons,
      note:
        split === null ? said.notAssessed(tagged, needed) : untold > 0 ? words.stage.noHorizon(untold) : null,
    },
  }
}
