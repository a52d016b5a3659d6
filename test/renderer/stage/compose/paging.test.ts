import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../../renderer/stage/compose/paging.ts'

const allPages = (heights: readonly number[], room: number, most?: number) => {
  const { of } = pageOf(heights, 0, room, height => height, most)
  return Array.from({ length: of }, (_, at) => pageOf(heights, at, room, height => height, most).items)
}

describe('things that are too many for one page', () => {
  it('stand on pages in their order, each of them once and none higher than its page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 400 })),
        fc.integer({ min: 400, max: 900 }),
        (all, room) => {
          const pages = allPages(all, room)
          expect(pages.flat()).toEqual(all)
          for (const page of pages) expect(page.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(room)
        },
      ),
    )
  })

  it('leave no page with a single one while the page before it is full', () => {
    expect(allPages([100, 100, 100, 100, 100, 100], 500).map(page => page.length)).toEqual([3, 3])
  })

  it('stay as they fall where the last page is half full', () => {
    expect(allPages([100, 100, 100, 100, 100, 100, 100, 100], 500).map(page => page.length)).toEqual([5, 3])
  })

  it('begin on the second page where the first has no room for them', () => {
    const { items, of } = pageOf(
      ['row'],
      0,
      page => (page === 0 ? 50 : 500),
      () => 200,
    )
    expect({ items, of }).toEqual({ items: [], of: 2 })
  })
})
