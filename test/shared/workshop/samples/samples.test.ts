import { describe, expect, it } from 'vitest'
import { expectedEffect } from '../../../../shared/decision/expected-effect.ts'
import { optionOf } from '../../../../shared/decision/options.ts'
import { whatIf } from '../../../../shared/decision/what-if.ts'
import { analyse } from '../../../../shared/finding/analyse.ts'
import { samples } from '../../../../shared/workshop/samples/samples.ts'
import { sampleWorkshop } from '../../../fixtures/sample-workshop.ts'

const analysed = (id: string, asOf: string) => analyse(sampleWorkshop(id), asOf)

const heard = (findings: ReturnType<typeof analysed>['findings']) =>
  findings.map(({ rule, severity, subjects }) => `${severity} ${rule} ${subjects.join(' ')}`.trim())

describe('every sample', () => {
  it.each(samples.map(sample => [sample.title, sample] as const))(
    '"%s" opens through the door of all files',
    (_, sample) => {
      expect(sampleWorkshop(sample.id).header.title).toBe(sample.title)
    },
  )
  it('has an id of its own and tells its story in a line', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
    for (const { story } of samples) expect(story.length).toBeLessThanOrEqual(110)
  })
})

describe('the car maker', () => {
  const { metrics, findings } = analysed('sample-car-maker', '2026-03-05')
  it('is hardly aligned, because its best invention leads off its road', () => {
    expect(metrics.alignment).toBeLessThan(0.5)
    expect(heard(findings)).toContain('serious side-road car-i2')
    expect(heard(findings)).toContain('serious drift-to-rd car-b2')
  })
  it('shows few things besides, so that a newcomer sees the one', () => {
    expect(findings.length).toBeLessThanOrEqual(6)
  })
})

describe('the office telephone', () => {
  const { metrics, findings } = analysed('sample-telephone', '2026-02-12')
  it('looks aligned and loses: most effort is better than needed', () => {
    expect(metrics.alignment).toBeGreaterThan(0.75)
    expect(metrics.overshootEffort).toBeGreaterThan(0.7)
    expect(metrics.evidenceCoverage).toBeLessThan(0.4)
  })
  it('falls short on price and ease, heard only by ears that are paid on the deal', () => {
    expect(heard(findings)).toEqual(
      expect.arrayContaining([
        'serious undershoot tel-b7',
        'discuss undershoot tel-b5',
        'serious overshoot tel-b2',
        'serious compromised-evidence tel-b2',
        'serious premium-on-overshoot tel-p1',
        'serious commission-conflict tel-p8',
      ]),
    )
  })
  it('has no drift to speak of, which is the point', () => {
    expect(heard(findings).filter(line => line.includes('drift'))).toEqual([])
  })
  it('expects of its decision what the option would do to the numbers', () => {
    const workshop = sampleWorkshop('sample-telephone')
    const [decision] = workshop.decisions.values()
    const option = optionOf(decision?.option ?? '')
    const choices = { from: 'tel-i03', to: 'tel-i12', amount: 20 }
    const effect = option && whatIf(workshop, option, choices, ['tel-b2'], '2026-02-12')
    if (!effect?.ok) throw new Error('no effect')
    for (const { metric, before, after } of decision?.expected ?? []) {
      const computed = expectedEffect(effect.value).find(other => other.metric === metric)
      expect(computed?.before, metric).toBeCloseTo(before ?? -1, 3)
      expect(computed?.after, metric).toBeCloseTo(after ?? -1, 3)
    }
    expect(decision?.expected.map(({ metric }) => metric)).toEqual(['alignment', 'overshootEffort'])
  })
})
