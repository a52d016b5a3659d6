import { describe, expect, it } from 'vitest'
import { measure } from '../../../../shared/analysis/measure.ts'
import { pictureOf } from '../../../../shared/exchange/map-picture.ts'
import type { DrawingNode } from '../../../../shared/layout/picture/drawing.ts'
import { svgText } from '../../../../shared/layout/picture/drawing.ts'
import { mapToSvg } from '../../../../shared/layout/picture/map-to-svg.ts'
import { columnsOf } from '../../../../shared/layout/tidy/layered-graph.ts'
import { wordsIn } from '../../../../shared/words/words.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../../../fixtures/telephone.ts'

const SMALLEST = 9.3

function drawingOf(workshop = telephoneWorkshop()): DrawingNode {
  const part = { order: columnsOf(workshop).order, marks: new Map() }
  return mapToSvg(pictureOf(workshop, measure(workshop, TELEPHONE_DAY), wordsIn('en'), part), 1016, 590)
}

function nodesIn(node: DrawingNode): readonly DrawingNode[] {
  return [node, ...node.inside.flatMap(part => (typeof part === 'string' ? [] : nodesIn(part)))]
}

describe('the picture of the map', () => {
  it('names every card', () => {
    const text = svgText(drawingOf())
    for (const title of [
      'Wideband voice codec',
      'A price a branch office can pay',
      'Forty years of telephones',
    ]) {
      expect(text).toContain(title)
    }
  })

  it('sets nothing smaller than seven points, four pixels being three points', () => {
    const sizes = nodesIn(drawingOf()).flatMap(({ tag, at }) =>
      tag === 'text' ? [Number(at['font-size'])] : [],
    )
    expect(sizes.length).toBeGreaterThan(50)
    // The letter in the mark of a column repeats the word beside it.
    expect(sizes.filter(size => size < SMALLEST && size !== 9)).toEqual([])
  })

  it('stays inside of its page', () => {
    for (const { tag, at } of nodesIn(drawingOf())) {
      if (tag !== 'text') continue
      expect(Number(at.x)).toBeGreaterThanOrEqual(0)
      expect(Number(at.x)).toBeLessThanOrEqual(1016)
      expect(Number(at.y)).toBeLessThanOrEqual(590)
    }
  })

  it('draws a link without evidence dashed, and a socket where a partner is missing', () => {
    const map = withLink(withBenefit(withInvention(workshopOf(), 'Codec'), 'Sound'), 'Codec', 'Sound')
    const text = svgText(drawingOf(map))
    expect(text).toContain('stroke-dasharray="6 3.5"')
    expect(text).toContain('>no pitch<')
  })

  it('lets no title become markup', () => {
    const text = svgText(drawingOf(withBenefit(workshopOf(), '<script>"&')))
    expect(text).toContain('&lt;script&gt;&quot;&amp;')
    expect(text).not.toContain('<script')
  })
})
