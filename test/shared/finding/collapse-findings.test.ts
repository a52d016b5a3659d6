import { describe, expect, it } from 'vitest'
import { analyse } from '../../../shared/finding/analyse.ts'
import { collapseFindings } from '../../../shared/finding/collapse-findings.ts'
import { withBenefit, withInvention, withLink } from '../../fixtures/map-of.ts'
import { TODAY } from '../../fixtures/room-of.ts'
import { mapOf } from '../../fixtures/share-map.ts'

const groups = (workshop: Parameters<typeof analyse>[0]) =>
  collapseFindings(analyse(workshop, TODAY).findings)

describe('repeats of one finding', () => {
  const levels = { goodEnough: 5, ours: 9, rival: 6 }
  const best = ['Sound', 'Uptime'].reduce(
    (workshop, id) => withBenefit(workshop, id, levels),
    mapOf({ Sound: 40, Uptime: 30, Price: 30 }, { Best: ['Sound'], Sure: ['Uptime'], Cheap: ['Price'] }),
  )

  it('become one card whose share adds up', () => {
    const overshoot = groups(best).filter(({ rule }) => rule === 'overshoot')
    expect(overshoot).toHaveLength(1)
    expect(overshoot[0]?.share).toBeCloseTo(0.7, 9)
    expect(overshoot[0]?.findings.map(({ subjects }) => subjects)).toEqual([['Sound'], ['Uptime']])
  })
  it('stay apart where they weigh differently', () => {
    const one = withBenefit(best, 'Uptime', { ...levels, rival: 4 })
    expect(groups(one).flatMap(({ rule, severity }) => (rule === 'overshoot' ? severity : []))).toEqual([
      'serious',
      'note',
    ])
  })
  it('do not add up drifts', () => {
    const drifting = mapOf({ A: 40, B: 40, C: 20 }, { a: ['A'], b: ['B'], c: ['C'] }, { a: 10, b: 20, c: 70 })
    expect(groups(drifting).find(({ rule }) => rule === 'drift-to-rd')?.share).toBeCloseTo(0.3, 9)
  })
  it('carry what nests under them', () => {
    const base = mapOf({ Safety: 60, Fun: null }, { Safest: ['Safety'] })
    const linked = withLink(
      withInvention(base, 'Chassis', { effort: 40, status: 'prototype' }),
      'Chassis',
      'Fun',
    )
    const found = groups(linked)
    expect(found.some(({ rule }) => rule === 'orphan-effort')).toBe(false)
    const side = found.find(({ rule }) => rule === 'side-road')
    expect(side?.findings[0]?.under.map(({ rule }) => rule)).toEqual(['orphan-effort'])
  })
})
