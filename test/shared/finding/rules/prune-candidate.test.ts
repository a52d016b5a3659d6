import { describe, expect, it } from 'vitest'
import { pruneCandidate } from '../../../../shared/finding/rules/prune-candidate.ts'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import type { Invention } from '../../../../shared/map/invention.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withBenefit, withInvention, withLink } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

function portfolio(patent: Partial<Invention>, benefit: Partial<Benefit> | null) {
  const effort = patent.effort ?? 0
  const base = mapOf({ Sound: 100 - effort }, { Best: ['Sound'] })
  const held = withInvention(base, 'Word index', { ip: 'patent', effort: null, ...patent })
  if (!benefit) return held
  return withLink(withBenefit(held, 'Find a message', benefit), 'Word index', 'Find a message')
}

describe('a right that serves nothing', () => {
  it('notes a patent without a link', () => {
    expect(outcomeOf(pruneCandidate, portfolio({}, null))).toEqual(['note: Word index'])
  })
  it('is to be discussed from five percent of the effort', () => {
    expect(outcomeOf(pruneCandidate, portfolio({ effort: 4.9 }, null))).toEqual(['note: Word index'])
    expect(outcomeOf(pruneCandidate, portfolio({ effort: 5 }, null))).toEqual(['discuss: Word index'])
  })
  it('looks at patents and applications only', () => {
    expect(outcomeOf(pruneCandidate, portfolio({ ip: 'application' }, null))).toEqual(['note: Word index'])
    expect(findingsOf(pruneCandidate, portfolio({ ip: 'secret' }, null))).toEqual([])
    expect(findingsOf(pruneCandidate, portfolio({ ip: null }, null))).toEqual([])
    expect(findingsOf(pruneCandidate, portfolio({ status: 'retired' }, null))).toEqual([])
  })
  it('notes a patent on a benefit of importance 2 that nobody sells, not on one of 3', () => {
    expect(outcomeOf(pruneCandidate, portfolio({}, { importance: 2 }))).toEqual(['note: Word index'])
    expect(findingsOf(pruneCandidate, portfolio({}, { importance: 3 }))).toEqual([])
  })
  it('waits until somebody has said how important the benefit is', () => {
    expect(findingsOf(pruneCandidate, portfolio({}, { importance: null }))).toEqual([])
  })
  it('keeps a patent when one of its benefits is sold', () => {
    const sold = withLink(portfolio({}, { importance: 1 }), 'Word index', 'Sound', { strength: 1 })
    expect(findingsOf(pruneCandidate, sold)).toEqual([])
  })
  it('leaves the share unknown where the effort is', () => {
    expect(findingsOf(pruneCandidate, portfolio({}, null))[0]?.share).toBeNull()
  })
})
