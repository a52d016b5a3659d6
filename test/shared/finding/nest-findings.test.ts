import { describe, expect, it } from 'vitest'
import { analyse } from '../../../shared/finding/analyse.ts'
import { withBenefit, withInvention, withLink } from '../../fixtures/map-of.ts'
import { TODAY } from '../../fixtures/room-of.ts'
import { mapOf } from '../../fixtures/share-map.ts'

const named = (workshop: Parameters<typeof analyse>[0], rule: string) =>
  analyse(workshop, TODAY).findings.filter(finding => finding.rule === rule)

describe('findings that say the same', () => {
  const sideRoad = mapOf({ Safety: 60, Fun: null }, { Safest: ['Safety'] })
  const chassis = withInvention(sideRoad, 'Chassis', { effort: 40, status: 'prototype' })
  const linked = withLink(chassis, 'Chassis', 'Fun')

  it('puts the orphan under the side road on the same benefit', () => {
    expect(named(linked, 'orphan-effort').map(({ nested }) => nested)).toEqual([
      { rule: 'side-road', subjects: ['Chassis'] },
    ])
  })
  it('leaves an orphan on another benefit alone', () => {
    const casing = withBenefit(
      withInvention(linked, 'Casing', { effort: 40, status: 'research' }),
      'Looks good',
    )
    const orphans = named(withLink(casing, 'Casing', 'Looks good'), 'orphan-effort')
    expect(orphans.map(({ subjects, nested }) => [subjects[0], nested === null])).toEqual([
      ['Fun', false],
      ['Looks good', true],
    ])
  })
  it('puts missing evidence under a benefit that nobody builds', () => {
    const sold = mapOf({ Safety: 10 }, { Safest: ['Safety'], Cheap: ['Price'] })
    const [price, safety] = ['Price', 'Safety'].map(id =>
      named(sold, 'no-evidence').find(({ subjects }) => subjects[0] === id),
    )
    expect(price?.nested).toEqual({ rule: 'unsupported-emphasis', subjects: ['Price'] })
    expect(safety?.nested).toBeNull()
  })
  it('keeps nested findings in the list', () => {
    expect(named(linked, 'orphan-effort')).toHaveLength(1)
  })
})
