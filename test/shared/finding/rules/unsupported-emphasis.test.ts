import { describe, expect, it } from 'vitest'
import { unsupportedEmphasis } from '../../../../shared/finding/rules/unsupported-emphasis.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withInvention, withLink } from '../../../fixtures/map-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const running = (points: number) =>
  mapOf(
    { Safety: 100 },
    { Safest: ['Safety'], Cheap: ['Running cost'] },
    { Safest: 100 - points, Cheap: points },
  )

describe('we sell, nobody builds', () => {
  it('stays silent under ten percent of the emphasis', () => {
    expect(findingsOf(unsupportedEmphasis, running(9.9))).toEqual([])
  })
  it('speaks up from ten percent on and is serious from twenty', () => {
    expect(outcomeOf(unsupportedEmphasis, running(10))).toEqual(['discuss: Running cost'])
    expect(outcomeOf(unsupportedEmphasis, running(19.9))).toEqual(['discuss: Running cost'])
    expect(outcomeOf(unsupportedEmphasis, running(20))).toEqual(['serious: Running cost'])
  })
  it('is only a note where something exists but gets no effort', () => {
    const old = withInvention(running(40), 'Old engine', { effort: 0, status: 'shipping' })
    expect(outcomeOf(unsupportedEmphasis, withLink(old, 'Old engine', 'Running cost'))).toEqual([
      'note: Running cost',
    ])
  })
  it('takes a link of strength 1 for no support, even with effort', () => {
    const weak = withInvention(running(40), 'Engine', { effort: 10, status: 'shipping' })
    expect(outcomeOf(unsupportedEmphasis, withLink(weak, 'Engine', 'Running cost', { strength: 1 }))).toEqual(
      ['serious: Running cost'],
    )
  })
  it('takes a retired invention for no support', () => {
    const retired = withInvention(running(40), 'Engine', { effort: 10, status: 'retired' })
    expect(outcomeOf(unsupportedEmphasis, withLink(retired, 'Engine', 'Running cost'))).toEqual([
      'serious: Running cost',
    ])
  })
  it('accepts an invention whose status nobody has said yet', () => {
    const unknown = withInvention(running(40), 'Engine', { effort: 10 })
    expect(findingsOf(unsupportedEmphasis, withLink(unknown, 'Engine', 'Running cost'))).toEqual([])
  })
})
