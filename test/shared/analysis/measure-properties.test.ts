import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../../../shared/analysis/measure.ts'
import type { Metrics } from '../../../shared/analysis/metrics.ts'
import { COLLECTION_NAMES } from '../../../shared/workshop/collections.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { anyMap } from '../../fixtures/any-map.ts'
import { flatNumbers } from '../../fixtures/flat-numbers.ts'
import { TODAY } from '../../fixtures/room-of.ts'

const metricsOf = (workshop: Workshop): Metrics => measure(workshop, TODAY).metrics

function expectSame(one: Metrics, other: Metrics) {
  const [first, second] = [flatNumbers(byId(one)), flatNumbers(byId(other))]
  expect([...first.keys()].sort()).toEqual([...second.keys()].sort())
  for (const [path, value] of first) expect(second.get(path), path).toBeCloseTo(value, 9)
}

/** Metrics with lists turned into records by id, so that the order of records plays no part. */
function byId(metrics: Metrics) {
  const named = (rows: readonly { readonly id: string }[]) =>
    Object.fromEntries(rows.map(row => [row.id, row]))
  const { perBenefit, readiness, commissionRatio } = metrics
  return {
    ...metrics,
    perBenefit: named(perBenefit),
    readiness: named(readiness),
    commissionRatio: named(commissionRatio),
  }
}

const scaled = (workshop: Workshop, factor: number, what: 'effort' | 'emphasis'): Workshop =>
  what === 'effort'
    ? putRecords(
        workshop,
        'inventions',
        [...workshop.inventions.values()].map(record => ({
          ...record,
          effort: record.effort === null ? null : record.effort * factor,
        })),
      )
    : putRecords(
        workshop,
        'pitches',
        [...workshop.pitches.values()].map(record => ({
          ...record,
          emphasis: record.emphasis === null ? null : record.emphasis * factor,
        })),
      )

describe('whatever the map', () => {
  it('loses as much on the side of R&D as on the side of Sales', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const { alignment, perBenefit, unlinkedEffort, unlinkedEmphasis } = metricsOf(workshop)
        fc.pre(alignment !== null)
        const surplus = (sign: 1 | -1) =>
          perBenefit.reduce((sum, { drift }) => sum + Math.max(sign * (drift ?? 0), 0), 0)
        expect(1 - (alignment ?? 0)).toBeCloseTo(surplus(1) + (unlinkedEffort ?? 0), 9)
        expect(1 - (alignment ?? 0)).toBeCloseTo(surplus(-1) + (unlinkedEmphasis ?? 0), 9)
      }),
    )
  })

  it('does not care in which order the records stand', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const turned = Object.fromEntries(
          COLLECTION_NAMES.map(name => [name, new Map<string, unknown>([...workshop[name]].reverse())]),
        )
        expectSame(metricsOf(workshop), metricsOf({ ...workshop, ...turned }))
      }),
    )
  })

  it('does not care in which unit effort and emphasis are counted', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(0.01, 3, 1000), (workshop, factor) => {
        expectSame(metricsOf(workshop), metricsOf(scaled(workshop, factor, 'effort')))
        expectSame(metricsOf(workshop), metricsOf(scaled(workshop, factor, 'emphasis')))
      }),
    )
  })

  it('gives a retired invention no share of anything', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const retired = newRecord('inventions', {
          id: 'R',
          title: 'R',
          effort: 40,
          status: 'retired',
          horizon: 1,
        })
        const linked = [...workshop.benefits.keys()].map(to =>
          newRecord('links', { id: `R ${to}`, from: 'R', to, strength: 9 }),
        )
        const added = putRecords(putRecords(workshop, 'inventions', [retired]), 'links', linked)
        expectSame(metricsOf(workshop), metricsOf(added))
      }),
    )
  })

  it('keeps every figure between nothing and everything, or unknown', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const { perBenefit, readiness, commissionRatio, ...rest } = metricsOf(workshop)
        for (const [path, value] of flatNumbers(rest)) {
          expect(value, path).toBeGreaterThanOrEqual(-1e-9)
          expect(value, path).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect([perBenefit.length, readiness.length >= 0, commissionRatio.length >= 0]).toEqual([
          workshop.benefits.size,
          true,
          true,
        ])
      }),
    )
  })
})

describe('what nobody has said', () => {
  const forget = (workshop: Workshop, what: 'effort' | 'emphasis') =>
    what === 'effort'
      ? putRecords(
          workshop,
          'inventions',
          [...workshop.inventions.values()].map(record => ({ ...record, effort: null })),
        )
      : putRecords(
          workshop,
          'pitches',
          [...workshop.pitches.values()].map(record => ({ ...record, emphasis: null })),
        )

  it('stays unknown when no effort was said, and never turns into 0', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const metrics = metricsOf(forget(workshop, 'effort'))
        const { alignment, orphanEffort, unsupportedEmphasis, overshootEffort, unlinkedEffort, horizons } =
          metrics
        expect([
          alignment,
          orphanEffort,
          unsupportedEmphasis,
          overshootEffort,
          unlinkedEffort,
          horizons,
        ]).toEqual(Array(6).fill(null))
        for (const { p, drift } of metrics.perBenefit) expect([p, drift]).toEqual([null, null])
      }),
    )
  })

  it('stays unknown when no emphasis was said, and never turns into 0', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const metrics = metricsOf(forget(workshop, 'emphasis'))
        const { alignment, orphanEffort, unsupportedEmphasis, evidenceCoverage } = metrics
        const { overpromise, staleness, unlinkedEmphasis } = metrics
        expect([alignment, orphanEffort, unsupportedEmphasis, evidenceCoverage]).toEqual(Array(4).fill(null))
        expect([overpromise, staleness, unlinkedEmphasis]).toEqual(Array(3).fill(null))
        for (const { q, drift } of metrics.perBenefit) expect([q, drift]).toEqual([null, null])
      }),
    )
  })
})
