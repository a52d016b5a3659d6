import { describe, expect, it } from 'vitest'
import { screenScale } from '../../../../renderer/analysis/charts/chart-look.ts'
import { type FlowData, flowDataOf } from '../../../../renderer/analysis/charts/flow-data.ts'
import { flowShape } from '../../../../renderer/analysis/charts/flow-geometry.ts'
import { gatherFlow } from '../../../../renderer/analysis/charts/gather-flow.ts'
import { readWorkshopAt } from '../../../../shared/analysis/reading.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const DAY = '2026-03-12'

function flow(): FlowData {
  let workshop = workshopOf()
  workshop = withInvention(workshop, 'Codec', { effort: 30 })
  workshop = withInvention(workshop, 'Switch', { effort: 70 })
  workshop = withBenefit(withBenefit(workshop, 'Sound'), 'Uptime')
  workshop = withPitch(withPitch(workshop, 'Best sound', { emphasis: 60 }), 'Five nines', { emphasis: 40 })
  workshop = withLink(withLink(workshop, 'Codec', 'Sound'), 'Switch', 'Uptime')
  workshop = withLink(withLink(workshop, 'Sound', 'Best sound'), 'Uptime', 'Five nines')
  return flowDataOf(readWorkshopAt(workshop, DAY))
}

const barOf = (data: FlowData, id: string) =>
  flowShape(data, 900, screenScale).bars.find(({ card }) => card.id === id)

describe('the throughline flow', () => {
  it('makes a benefit as tall on its left as its effort and on its right as its emphasis', () => {
    const bar = barOf(flow(), 'Sound')
    expect((bar?.left ?? 0) / (bar?.right ?? 1)).toBeCloseTo(30 / 60, 9)
  })

  it('draws all shares on one scale, from column to column', () => {
    const data = flow()
    expect(barOf(data, 'Codec')?.height).toBeCloseTo(barOf(data, 'Sound')?.left ?? 0, 6)
    expect(barOf(data, 'Five nines')?.height).toBeCloseTo(barOf(data, 'Uptime')?.right ?? 0, 6)
  })

  it('keeps inventions left, benefits in the middle and pitches right, also where no link runs', () => {
    const data = { ...flow(), streams: [] }
    const xOf = (id: string) => barOf(data, id)?.x ?? 0
    expect(xOf('Codec')).toBeLessThan(xOf('Sound'))
    expect(xOf('Sound')).toBeLessThan(xOf('Best sound'))
  })

  it('gives what is unknown a place and no height', () => {
    const unknown = flow().cards.map(card => ({ ...card, effort: null, emphasis: null }))
    const { bars } = flowShape({ cards: unknown, streams: [] }, 900, screenScale)
    expect(bars.every(({ height, y }) => height === 0 && Number.isFinite(y))).toBe(true)
  })

  it('keeps the titles of a column apart', () => {
    const cards = Array.from({ length: 60 }, (_, index) => ({
      id: `i${index}`,
      kind: 'invention' as const,
      title: `Invention ${index}`,
      identity: false,
      effort: index === 0 ? 0.9 : 0.1 / 59,
      emphasis: null,
      count: 1,
    }))
    const middles = flowShape({ cards, streams: [] }, 900, screenScale)
      .bars.map(({ y, height }) => y + height / 2)
      .toSorted((one, other) => one - other)
    const gaps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(screenScale.small.size * 2)
  })

  it('draws the smallest of a long column as one, and loses nothing of them', () => {
    const gathered = gatherFlow(flow(), 1, (kind, count) => `${count} other ${kind}`)
    const others = gathered.cards.find(({ kind }) => kind === 'invention')
    expect(others).toMatchObject({ title: '2 other invention', count: 2 })
    expect(others?.effort).toBeCloseTo(1, 9)
    expect(gathered.streams.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(2, 9)
  })
})
