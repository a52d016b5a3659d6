import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DecisionScreen } from '../../../../renderer/decision/decision-screen.tsx'
import { openDecision } from '../../../../renderer/decision/open-decision.ts'
import { ReviewBadge } from '../../../../renderer/decision/review/review-badge.tsx'
import { ReviewStrip } from '../../../../renderer/decision/review/review-strip.tsx'
import { useView } from '../../../../renderer/shell/view.ts'
import { today } from '../../../../renderer/workshop/clock.ts'
import { addDays } from '../../../../shared/lang/day.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const day = (days: number) => addDays(today(), days)
const gone = { rule: 'orphan-effort', subjects: ['Gone long ago'] }

function decided(id: string, reviewOn: string | null, fields: Partial<Decision>): Decision {
  return {
    ...newRecord('decisions', { id, subject: id, option: 'stop', decidedOn: day(-30), reviewOn }),
    ...fields,
  }
}

const CAME_TRUE = decided('The casing', day(-1), { finding: gone })
const DID_NOT = decided('The dial', day(-9), { expected: [{ metric: 'alignment', before: 1, after: 1.5 }] })
const LATER = decided('The plug', day(9), { expected: [{ metric: 'alignment', before: 0, after: 2 }] })

async function open(...decisions: readonly Decision[]) {
  await openWith(putRecords(mapOf({ Sound: 100 }, { 'Pure sound': ['Sound'] }), 'decisions', decisions))
  act(() => openDecision(null))
}

describe('opening a workshop', () => {
  it('says how many decisions are to be looked at again, and how they turned out', async () => {
    await open(CAME_TRUE, DID_NOT, LATER)
    render(<ReviewStrip />)
    expect(screen.getByRole('region', { name: 'Decisions to look at again' }).textContent).toContain(
      '2 decisions to look at again: 1 came true, 1 did not come true',
    )
  })

  it('leads to the one that has waited longest', async () => {
    await open(CAME_TRUE, DID_NOT)
    render(<ReviewStrip />)
    fireEvent.click(screen.getByRole('button', { name: 'Look at them' }))
    expect(useView.getState().tab).toBe('decisions')
    render(<DecisionScreen />)
    expect(screen.getByRole('button', { name: /^The dial/, expanded: true })).toBeDefined()
  })

  it('is quiet once it is put away', async () => {
    await open(DID_NOT)
    render(<ReviewStrip />)
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('says nothing while no day of review has come', async () => {
    await open(LATER)
    const { container } = render(<ReviewStrip />)
    expect(container.textContent).toBe('')
  })
})

describe('the way to the decisions', () => {
  it('counts those to be looked at again, for the eye and for a screen reader', async () => {
    await open(CAME_TRUE, DID_NOT, LATER)
    const { container } = render(<ReviewBadge />)
    expect(container.textContent).toBe('2, 2 to look at again')
  })
})

describe('the line of a decision', () => {
  it('tells whether it came true', async () => {
    await open(CAME_TRUE, DID_NOT)
    render(<DecisionScreen />)
    expect(screen.getByRole('button', { name: /^The casing.*Came true/ })).toBeDefined()
    expect(screen.getByRole('button', { name: /^The dial.*Has not come true/ })).toBeDefined()
  })

  it('tells how far it is before its day, and nothing on the day it is made', async () => {
    await open(LATER, { ...LATER, id: 'fresh', subject: 'The cord', decidedOn: today() })
    render(<DecisionScreen />)
    expect(screen.getByRole('button', { name: /^The plug.*So far: on the way/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: /^The cord.*So far/ })).toBeNull()
  })

  it('is put off by as long as the room waited at first once it was looked at', async () => {
    await open(DID_NOT)
    render(<DecisionScreen />)
    fireEvent.click(screen.getByRole('button', { name: /^The dial/ }))
    fireEvent.click(screen.getByRole('button', { name: /^Looked at/ }))
    expect(theWorkshop().decisions.get('The dial')?.reviewOn).toBe(day(21))
  })
})
