import { describe, expect, it } from 'vitest'
import { screenScale } from '../../../../renderer/analysis/charts/chart-look.ts'
import { goodEnoughDataOf } from '../../../../renderer/analysis/charts/good-enough-data.ts'
import { trackShape } from '../../../../renderer/analysis/charts/good-enough-geometry.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'

const TEXTS = { levels: ['Not assessed'], importance: 'importance' }

function shapeOf(...levels: ReadonlyArray<readonly [string, number | null, number | null, number | null]>) {
  const workshop = levels.reduce(
    (map, [title, goodEnough, ours, rival]) => withBenefit(map, title, { goodEnough, ours, rival }),
    workshopOf(),
  )
  return trackShape(goodEnoughDataOf(workshop.benefits), TEXTS, 800, screenScale)
}

describe('the good-enough chart', () => {
  it('shades what is more than needed, from the need to ours', () => {
    const [row] = shapeOf(['Uptime', 6, 9, 7]).rows
    expect(row?.gap).toMatchObject({ x: row?.needed, isShort: false })
    expect(row?.gap?.width).toBeCloseTo((row?.ours ?? 0) - (row?.needed ?? 0), 9)
  })

  it('marks what is missing as short', () => {
    const [row] = shapeOf(['Price', 7, 4, 8]).rows
    expect(row?.gap).toMatchObject({ x: row?.ours, isShort: true })
  })

  it('shades nothing where levels are equal or one is not rated', () => {
    expect(
      shapeOf(['Even', 5, 5, 5], ['Unknown', null, 5, 5], ['Ours unknown', 5, null, 5]).rows.map(
        ({ gap }) => gap,
      ),
    ).toEqual([null, null, null])
  })

  it('leaves an unrated level off the track instead of putting it at nought', () => {
    const [row] = shapeOf(['Unknown', null, null, null]).rows
    expect([row?.needed, row?.ours, row?.rival]).toEqual([null, null, null])
  })

  it('puts the widest gap first and what is not rated last', () => {
    const { rows } = shapeOf(['Small', 5, 6, 5], ['Unknown', null, 9, 9], ['Wide', 7, 4, 8])
    expect(rows.map(({ benefit }) => benefit.title)).toEqual(['Wide', 'Small', 'Unknown'])
  })
})
