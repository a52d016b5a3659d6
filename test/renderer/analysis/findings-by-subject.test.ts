import { describe, expect, it } from 'vitest'
import { findingsBySubject, takenUp } from '../../../renderer/analysis/use-findings-by-subject.ts'
import { setFindingAside } from '../../../shared/decision/finding-answers.ts'
import type { Finding } from '../../../shared/finding/finding.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

const finding = (rule: string, ...subjects: string[]): Finding => ({
  rule,
  subjects,
  severity: 'discuss',
  share: null,
  because: [],
  robust: true,
  nested: null,
})

describe('the findings of a card', () => {
  it('are all that are about it, in the order of the list', () => {
    const bySubject = findingsBySubject([
      finding('overshoot', 'Call quality'),
      finding('no-evidence', 'Call quality', 'Price'),
    ])
    expect(bySubject.get('Call quality')?.map(({ rule }) => rule)).toEqual(['overshoot', 'no-evidence'])
    expect(bySubject.get('Price')).toHaveLength(1)
  })

  it('leave out functions, which are no cards', () => {
    expect(findingsBySubject([finding('missing-function', 'Service')]).size).toBe(0)
  })

  it('leave out what the room has set aside', () => {
    const overshoot = finding('overshoot', 'Call quality')
    const workshop = setFindingAside(workshopOf(), 'd1', overshoot, 'Our buyers pay for it')
    expect(takenUp(workshop, [overshoot, finding('no-evidence', 'Call quality')])).toEqual([
      finding('no-evidence', 'Call quality'),
    ])
  })
})
