import { describe, expect, it } from 'vitest'
import { notReadyForField } from '../../../../shared/finding/rules/not-ready-for-field.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { READINESS_QUESTIONS, Readiness } from '../../../../shared/map/pitch.ts'
import { findingsOf, outcomeOf } from '../../../fixtures/findings-of.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const answering = (count: number, otherwise: 'no' | 'unknown' = 'unknown') =>
  Readiness.parse(
    Object.fromEntries(READINESS_QUESTIONS.map((question, at) => [question, at < count ? 'yes' : otherwise])),
  )

const offer = (fields: Partial<Pitch>) =>
  withPitch(workshopOf(), 'Small office', { isNew: true, channel: 'field', ...fields })

describe('not ready for the field', () => {
  it('accepts one open question of the seven', () => {
    expect(findingsOf(notReadyForField, offer({ readiness: answering(6) }))).toEqual([])
  })
  it('is to be discussed at two open questions and serious at four', () => {
    expect(outcomeOf(notReadyForField, offer({ readiness: answering(5) }))).toEqual(['discuss: Small office'])
    expect(outcomeOf(notReadyForField, offer({ readiness: answering(4) }))).toEqual(['discuss: Small office'])
    expect(outcomeOf(notReadyForField, offer({ readiness: answering(3) }))).toEqual(['serious: Small office'])
  })
  it('takes "unknown" for "no"', () => {
    expect(outcomeOf(notReadyForField, offer({ readiness: answering(5, 'no') }))).toEqual([
      'discuss: Small office',
    ])
    expect(outcomeOf(notReadyForField, offer({ readiness: null }))).toEqual(['serious: Small office'])
  })
  it('asks only new offers that go through the field', () => {
    expect(findingsOf(notReadyForField, offer({ isNew: false }))).toEqual([])
    expect(findingsOf(notReadyForField, offer({ isNew: null }))).toEqual([])
    expect(findingsOf(notReadyForField, offer({ channel: 'founders' }))).toEqual([])
    expect(findingsOf(notReadyForField, offer({ channel: null }))).toEqual([])
  })
})
