import { describe, expect, it } from 'vitest'
import {
  answersTo,
  decideFinding,
  noteFinding,
  setFindingAside,
} from '../../../shared/decision/finding-answers.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

const OVERSHOOT = { rule: 'overshoot', subjects: ['Call quality', 'Uptime'] }
const REASON = 'Our buyers pay for it'

describe('what the room answers to a finding', () => {
  it('keeps what was said, and lets later words replace earlier ones', () => {
    const once = noteFinding(workshopOf(), 'd1', OVERSHOOT, 'Sales: nobody asked')
    const twice = noteFinding(once, 'd2', OVERSHOOT, 'Sales: nobody ever asked')
    expect(twice.decisions.size).toBe(1)
    expect(answersTo(twice, OVERSHOOT).note?.reason).toBe('Sales: nobody ever asked')
  })

  it('sets a finding aside with its reason', () => {
    const workshop = setFindingAside(workshopOf(), 'd1', OVERSHOOT, REASON)
    expect(answersTo(workshop, OVERSHOOT).setAside?.reason).toBe(REASON)
    expect(answersTo(workshop, OVERSHOOT).decided).toEqual([])
  })

  it('answers each benefit that it was about', () => {
    const workshop = setFindingAside(workshopOf(), 'd1', OVERSHOOT, REASON)
    expect(answersTo(workshop, { rule: 'overshoot', subjects: ['Uptime'] }).setAside).not.toBeNull()
  })

  it('says nothing about a benefit that joined later, nor about another finding', () => {
    const workshop = setFindingAside(workshopOf(), 'd1', OVERSHOOT, REASON)
    const wider = { rule: 'overshoot', subjects: ['Call quality', 'Uptime', 'Sound'] }
    expect(answersTo(workshop, wider).setAside).toBeNull()
    expect(answersTo(workshop, { ...OVERSHOOT, rule: 'no-evidence' }).setAside).toBeNull()
  })

  it('shows a decision about one benefit with the finding about several', () => {
    const one = { rule: 'overshoot', subjects: ['Uptime'] }
    const { workshop } = decideFinding(workshopOf(), 'd1', one, { option: 'hold-level' })
    expect(answersTo(workshop, OVERSHOOT).decided.map(({ id }) => id)).toEqual(['d1'])
  })

  it('turns what was said into the decision that follows from it', () => {
    const noted = noteFinding(workshopOf(), 'd1', OVERSHOOT, REASON)
    const { workshop, id } = decideFinding(noted, 'd2', OVERSHOOT, { option: 'hold-level' })
    expect(id).toBe('d1')
    expect(workshop.decisions.get('d1')).toMatchObject({ option: 'hold-level', reason: REASON })
    expect(answersTo(workshop, OVERSHOOT)).toMatchObject({ note: null, decided: [{ id: 'd1' }] })
  })

  it('keeps several decisions about one finding apart', () => {
    const first = decideFinding(workshopOf(), 'd1', OVERSHOOT, { option: 'hold-level' }).workshop
    const second = decideFinding(first, 'd2', OVERSHOOT, { option: 'premium-segment' }).workshop
    expect(answersTo(second, OVERSHOOT).decided.map(({ id }) => id)).toEqual(['d1', 'd2'])
  })
})
