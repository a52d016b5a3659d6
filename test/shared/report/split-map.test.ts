import { describe, expect, it } from 'vitest'
import { measure } from '../../../shared/analysis/measure.ts'
import { splitMap } from '../../../shared/report/split-map.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { telephoneWorkshop } from '../../fixtures/telephone.ts'

const MOST_ROWS = 36

/** So many benefits, each made by so many inventions and sold by one pitch. */
function mapWith(benefits: number, makers: number): Workshop {
  let map = workshopOf()
  for (let b = 1; b <= benefits; b++) {
    map = withLink(withPitch(withBenefit(map, `B${b}`), `P${b}`, { emphasis: b }), `B${b}`, `P${b}`)
    for (let i = 1; i <= makers; i++)
      map = withLink(withInvention(map, `I${b}-${i}`, { effort: b }), `I${b}-${i}`, `B${b}`)
  }
  return map
}

const split = (workshop: Workshop) => splitMap(workshop, measure(workshop, '2026-03-12').metrics)

describe('the map on paper', () => {
  it('stands on one page while it can be read there', () => {
    const [only, ...more] = split(telephoneWorkshop())
    expect(more).toEqual([])
    expect(only?.order.invention).toHaveLength(14)
  })

  it('goes on by benefit where it cannot, no page with more rows than can be read', () => {
    const parts = split(mapWith(12, 8))
    expect(parts.length).toBeGreaterThan(1)
    for (const { order } of parts) {
      expect(Math.max(order.invention.length, order.benefit.length, order.pitch.length)).toBeLessThanOrEqual(
        MOST_ROWS,
      )
    }
    expect(parts.flatMap(({ order }) => order.benefit).sort()).toEqual(
      Array.from({ length: 12 }, (_, at) => `B${at + 1}`).sort(),
    )
  })

  it('draws the heaviest benefits first and stops before it becomes a book', () => {
    const parts = split(mapWith(60, 20))
    expect(parts).toHaveLength(8)
    expect(parts[0]?.order.benefit).toContain('B60')
  })

  it('shows of a benefit with very many makers as many as one page holds', () => {
    const [part] = split(mapWith(1, 50))
    expect(part?.order.invention).toHaveLength(20)
  })
})
