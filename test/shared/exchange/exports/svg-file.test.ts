import { describe, expect, it } from 'vitest'
import { svgFile } from '../../../../shared/exchange/exports/svg-file.ts'
import { asUsual } from '../../../fixtures/export-options.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'
import { telephoneWorkshop } from '../../../fixtures/telephone.ts'

describe('the map as a drawing of its own', () => {
  it('names every card and draws every link', () => {
    const workshop = telephoneWorkshop()
    const text = svgFile.compose(workshop, asUsual)
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(text).toContain('Wideband voice codec')
    expect(text).toContain('Forty years of telephones')
    expect(text.match(/stroke-opacity/g)).toHaveLength(workshop.links.size)
  })

  it('needs nothing but itself', () => {
    expect(svgFile.compose(telephoneWorkshop(), asUsual)).not.toMatch(/var\(|url\(|<style|<image|href|NaN/)
  })

  it('lets no title become markup', () => {
    const map = withLink(withBenefit(withInvention(workshopOf(), '<script>'), 'B & C'), '<script>', 'B & C')
    const text = svgFile.compose(map, asUsual)
    expect(text).not.toContain('<script>')
    expect(text).toContain('B &amp; C')
  })

  it('grows with the map, and is a drawing also without a card', () => {
    const heightOf = (text: string) => Number(/height="(\d+)"/.exec(text)?.[1])
    expect(heightOf(svgFile.compose(workshopOf(), asUsual))).toBe(260)
    expect(heightOf(svgFile.compose(telephoneWorkshop(), asUsual))).toBeGreaterThan(700)
  })
})
