import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DecisionScreen } from '../../../renderer/decision/decision-screen.tsx'
import { openDecision } from '../../../renderer/decision/open-decision.ts'
import { today } from '../../../renderer/workshop/clock.ts'
import { undo } from '../../../renderer/workshop/open-workshop.ts'
import { addDays } from '../../../shared/lang/day.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

function enter(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

const decisions = () => [...theWorkshop().decisions.values()]
const actions = () => [...theWorkshop().actions.values()]

async function open(workshop = workshopOf()) {
  await openWith(workshop)
  act(() => openDecision(null))
  render(<DecisionScreen />)
}

describe('a decision', () => {
  beforeEach(() => open())

  it('is begun with its subject and opened to be filled in', () => {
    enter('New decision', 'The quiet cabin')
    enter('What we do', 'We license it out')
    enter('Approver', 'Head of R&D')
    expect(decisions()).toMatchObject([
      {
        subject: 'The quiet cabin',
        option: 'We license it out',
        approver: 'Head of R&D',
        decidedOn: today(),
      },
    ])
  })

  it('asks for a pre-mortem behind a one-way door, and goes on asking until one stands', () => {
    enter('New decision', 'The quiet cabin')
    fireEvent.click(screen.getByRole('button', { name: 'one-way' }))
    expect(screen.getByText(/opens one way/)).toBeDefined()
    enter('A year from now this failed. Why?', 'The licensee sat on it')
    expect(screen.queryByText(/opens one way/)).toBeNull()
    expect(decisions()[0]?.premortem).toEqual(['The licensee sat on it'])
  })

  it('can be deleted and brought back', () => {
    enter('New decision', 'The quiet cabin')
    fireEvent.click(screen.getByRole('button', { name: /Delete the decision/ }))
    expect(decisions()).toEqual([])
    act(undo)
    expect(decisions()).toHaveLength(1)
  })
})

describe('a decision on a finding', () => {
  const finding = { rule: 'orphan-effort', subjects: ['Fun to drive'] }
  const workshop = putRecords(withBenefit(workshopOf(), 'Fun to drive'), 'decisions', [
    newRecord('decisions', { id: 'decision', finding }),
  ])

  it('is called by the finding and offers its options', async () => {
    await open(workshop)
    fireEvent.click(screen.getByRole('button', { name: /We invest, nobody sells: Fun to drive/ }))
    fireEvent.click(screen.getByRole('button', { name: 'License it out' }))
    expect(decisions()[0]?.option).toBe('license-out')
  })
})

describe('an action', () => {
  const due = (days: number) => addDays(today(), days)
  const workshop = putRecords(workshopOf(), 'actions', [
    newRecord('actions', { id: 'call', title: 'Call three licensees', due: due(-9) }),
    newRecord('actions', { id: 'ask', title: 'Ask five customers', due: due(5) }),
  ])
  const cell = (row: string, column: string) =>
    document.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`)

  beforeEach(() => open(workshop))

  it('says in words how long it is overdue', () => {
    expect(cell('call', 'dueIn')?.textContent).toBe('9 days overdue')
    expect(cell('ask', 'dueIn')?.textContent).toBe('in 5 days')
    expect(screen.getByText('2 open, 1 overdue')).toBeDefined()
  })

  it.each([
    ['1', 'done'],
    ['2', 'moved'],
    ['3', 'dropped'],
  ])('becomes, with key %s, %s', (key, state) => {
    act(() => cell('call', 'title')?.focus())
    fireEvent.pointerDown(cell('call', 'title') as Element)
    fireEvent.keyDown(cell('call', 'title') as Element, { key })
    expect(theWorkshop().actions.get('call')?.state).toBe(state)
  })

  it('is no longer overdue once it is done', () => {
    fireEvent.pointerDown(cell('call', 'title') as Element)
    fireEvent.keyDown(cell('call', 'title') as Element, { key: '1' })
    expect(cell('call', 'dueIn')?.textContent).toBe('')
  })

  it('is added with Enter, for the decision that is open', () => {
    enter('New decision', 'The quiet cabin')
    enter('Add an action for “The quiet cabin”', 'Write to the licensees')
    expect(actions().at(-1)).toMatchObject({
      title: 'Write to the licensees',
      decision: decisions()[0]?.id,
      state: 'open',
    })
  })
})
