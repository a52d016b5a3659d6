import { describe, expect, it } from 'vitest'
import { screenScale } from '../../../../renderer/analysis/charts/chart-look.ts'
import { horizonDataOf } from '../../../../renderer/analysis/charts/horizon-data.ts'
import { horizonShape } from '../../../../renderer/analysis/charts/horizon-geometry.ts'
import { readWorkshopAt } from '../../../../shared/analysis/reading.ts'
import type { Horizon } from '../../../../shared/map/invention.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'

const others = (count: number) => `${count} others`

function shapeOf(...inventions: ReadonlyArray<readonly [number | null, Horizon | null]>) {
  const workshop = inventions.reduce(
    (map, [effort, horizon], index) => withInvention(map, `Invention ${index}`, { effort, horizon }),
    workshopOf(),
  )
  return horizonShape(horizonDataOf(readWorkshopAt(workshop, '2026-03-12')), others, 800, screenScale)
}

describe('the horizon split', () => {
  it('fills the bar with today, next and later in this order', () => {
    const { parts, bar } = shapeOf([70, 1], [20, 2], [10, 3])
    expect(parts.map(({ horizon, width }) => [horizon, Math.round((width / bar.width) * 100)])).toEqual([
      [1, 70],
      [2, 20],
      [3, 10],
    ])
  })

  it('draws no bar when under half of the effort has a horizon', () => {
    expect(shapeOf([30, 1], [70, null]).parts).toEqual([])
  })

  it('lists what has no horizon beside the others', () => {
    const { columns } = shapeOf([30, 1], [70, null], [null, null])
    expect(columns.map(({ horizon, count }) => [horizon, count])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
      [null, 2],
    ])
  })

  it('says how many more there are instead of running off the page', () => {
    const many = Array.from({ length: 25 }, () => [4, 1] as const)
    const lines = shapeOf(...many).columns[0]?.lines ?? []
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toMatchObject({ invention: null, title: '16 others' })
  })
})
