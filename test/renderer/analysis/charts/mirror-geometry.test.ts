import { describe, expect, it } from 'vitest'
import { screenScale } from '../../../../renderer/analysis/charts/chart-look.ts'
import type { MirrorData } from '../../../../renderer/analysis/charts/mirror-data.ts'
import type { MirrorRowShape } from '../../../../renderer/analysis/charts/mirror-geometry.ts'
import { mirrorShape } from '../../../../renderer/analysis/charts/mirror-geometry.ts'
import { textWidth } from '../../../../shared/layout/type/text-width.ts'

const TEXTS = {
  driftWords: ['Sales ahead'],
  effortOnNone: 'Effort on no benefit',
  emphasisOnNone: 'Emphasis on no benefit',
}

const benefit = (title: string, effort: number | null, emphasis: number | null) => ({
  id: title,
  title,
  identity: false,
  effort,
  emphasis,
})

const dataOf = (fields: Partial<MirrorData>): MirrorData => ({
  benefits: [],
  unlinkedEffort: 0,
  unlinkedEmphasis: 0,
  alignment: null,
  otherWeights: null,
  inventions: { known: 1, all: 1 },
  pitches: { known: 1, all: 1 },
  ...fields,
})

const shapeOf = (fields: Partial<MirrorData>, width = 760) =>
  mirrorShape(dataOf(fields), TEXTS, width, screenScale)

const telephone = [
  benefit('A lower telephone bill', 0.04, 0.31),
  benefit('Never drops a call', 0.42, 0.17),
  benefit('Pays back in two years', 0.03, 0.21),
  benefit('Voice and data on one system', 0.5, 0.26),
]

const filled = (row: MirrorRowShape) => row.effort?.matched.width ?? 0
const drawn = (row: MirrorRowShape) => filled(row) + (row.effort?.surplus.width ?? 0)

describe('mirror bars', () => {
  it('put the larger drift first, whichever side runs ahead', () => {
    const { rows } = shapeOf({ benefits: telephone })
    expect(rows.map(row => row.lines.join(' '))).toEqual([
      'A lower telephone bill',
      'Never drops a call',
      'Voice and data on one system',
      'Pays back in two years',
    ])
  })

  it('fill exactly the alignment figure of all that is drawn', () => {
    const { rows } = shapeOf({ benefits: telephone, unlinkedEffort: 0.01 })
    const share =
      rows.reduce((sum, row) => sum + filled(row), 0) / rows.reduce((sum, row) => sum + drawn(row), 0)
    expect(share).toBeCloseTo((0.04 + 0.17 + 0.03 + 0.26) / 0.99, 9)
  })

  it('fill as much on the left as on the right', () => {
    for (const { effort, emphasis } of shapeOf({ benefits: telephone }).rows)
      expect(effort?.matched.width).toBeCloseTo(emphasis?.matched.width ?? -1, 9)
  })

  it('keep what lies on no benefit in rows of its own at the bottom', () => {
    const { rows, unlinked } = shapeOf({ benefits: telephone, unlinkedEffort: 0.01, unlinkedEmphasis: 0.05 })
    expect(unlinked.map(row => row.lines[0])).toEqual(['Effort on no benefit', 'Emphasis on no benefit'])
    expect(Math.min(...unlinked.map(row => row.top))).toBeGreaterThanOrEqual(
      Math.max(...rows.map(row => row.top + row.height)),
    )
  })

  it('draw no bar, rather than an empty one, where effort is unknown', () => {
    const { rows } = shapeOf({ benefits: [benefit('Call quality', null, 1)], unlinkedEffort: null })
    expect(rows[0]?.effort).toBeNull()
    expect(rows[0]?.drift).toBeNull()
  })

  it('leave room for the numeral between title and bar at any length of title', () => {
    const long = 'A benefit whose title goes on for as long as nobody in the room objects to it'
    for (const width of [480, 560, 760, 1100]) {
      const { rows, titleX } = shapeOf({ benefits: [benefit(long, 1, 0)] }, width)
      const titleEnd = Math.max(
        ...(rows[0]?.lines ?? []).map(line => titleX + textWidth(line, screenScale.label)),
      )
      const numeralStart = (rows[0]?.effort?.numeralX ?? 0) - textWidth('100', screenScale.label)
      expect(titleEnd).toBeLessThanOrEqual(numeralStart)
    }
  })

  it('keep the longest bar clear of the drift column', () => {
    const { rows, driftX } = shapeOf({ benefits: [benefit('Call quality', 0, 1)] })
    const numeralEnd = (rows[0]?.emphasis?.numeralX ?? 0) + textWidth('100', screenScale.label)
    expect(numeralEnd).toBeLessThanOrEqual(driftX - textWidth('Sales ahead', screenScale.small))
  })

  it('show only ticks that the bars reach, on both sides alike', () => {
    const { ticks, axisX } = shapeOf({ benefits: telephone })
    expect(ticks.map(tick => tick.percent)).toEqual([10, 20, 30, 40, 50])
    for (const { left, right } of ticks) expect(axisX - left).toBeCloseTo(right - axisX, 9)
  })

  it('stand with no benefit at all', () => {
    const shape = shapeOf({ unlinkedEffort: null, unlinkedEmphasis: null })
    expect(shape.rows).toEqual([])
    expect(Number.isFinite(shape.height)).toBe(true)
  })
})
