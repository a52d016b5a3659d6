import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkshopAt, reweigh } from '../../../shared/analysis/reading.ts'
import { WEIGHT_BAND } from '../../../shared/analysis/weights.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { findingKey } from '../../../shared/finding/finding.ts'
import { rules } from '../../../shared/finding/rules.ts'
import { SEVERITIES } from '../../../shared/finding/severity.ts'
import { COLLECTION_NAMES } from '../../../shared/workshop/collections.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { anyMap } from '../../fixtures/any-map.ts'
import { TODAY } from '../../fixtures/room-of.ts'

/** Findings as a set of sentences, without regard to order. */
const said = (workshop: Workshop) =>
  analyse(workshop, TODAY)
    .findings.map(({ rule, subjects, severity, share, robust }) =>
      JSON.stringify([rule, [...subjects].sort(), severity, share?.toFixed(9), robust]),
    )
    .sort()

describe('whatever the map', () => {
  it('finds the same in whatever order the records stand', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const turned = Object.fromEntries(
          COLLECTION_NAMES.map(name => [name, new Map<string, unknown>([...workshop[name]].reverse())]),
        )
        expect(said({ ...workshop, ...turned })).toEqual(said(workshop))
      }),
    )
  })

  it('finds the same in whatever unit effort is counted', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const hours = [...workshop.inventions.values()].map(record => ({
          ...record,
          effort: record.effort === null ? null : record.effort * 160,
        }))
        expect(said(putRecords(workshop, 'inventions', hours))).toEqual(said(workshop))
      }),
    )
  })

  it('names every finding once, with numbers, the worst first', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const { findings } = analyse(workshop, TODAY)
        expect(new Set(findings.map(findingKey)).size).toBe(findings.length)
        for (const { because } of findings) expect(because.length).toBeGreaterThan(0)
        const order = findings.map(({ severity }) => SEVERITIES.indexOf(severity))
        expect(order).toEqual(order.toSorted((one, other) => one - other))
      }),
    )
  })

  it('lets link weights decide only where a rule says that they may', () => {
    fc.assert(
      fc.property(anyMap, workshop => {
        const usual = readWorkshopAt(workshop, TODAY)
        const equal = reweigh(usual, WEIGHT_BAND[2] ?? usual.weights)
        for (const rule of rules.filter(({ weighed }) => !weighed)) {
          const subjects = (reading: typeof usual) => rule.detect(reading).map(found => found.subjects)
          expect(subjects(equal), rule.id).toEqual(subjects(usual))
        }
      }),
    )
  })
})
