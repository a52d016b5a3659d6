import { describe, expect, it } from 'vitest'
import { findingsBySubject } from '../../../renderer/analysis/use-findings-by-subject.ts'
import type { Finding } from '../../../shared/finding/finding.ts'

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
})
