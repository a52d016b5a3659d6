import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DecideView } from '../../../../../renderer/exercise/views/decide/decide-view.tsx'
import { usePointer } from '../../../../../renderer/session/pointer.ts'
import { today } from '../../../../../renderer/workshop/clock.ts'
import { undo } from '../../../../../renderer/workshop/open-workshop.ts'
import { ruleOf } from '../../../../../shared/finding/rules.ts'
import { addDays } from '../../../../../shared/lang/day.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { withEvidence } from '../../../../fixtures/room-of.ts'
import { openRoomAt, withRoom } from '../../../../fixtures/room-with.ts'
import { makerOf, mapOf } from '../../../../fixtures/share-map.ts'
import { ballotOf, roundOn } from '../../../../fixtures/vote-of.ts'

const OPTIONS = ruleOf('drift-to-sales')?.options ?? []
const heard = { date: today(), heardBy: 'Rob' }
const map = withEvidence(
  mapOf({ Fun: 60, Safety: 10, Towing: 30 }, { 'The safest car': ['Safety'] }),
  'Safety',
  heard,
)
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const decisions = () => [...theWorkshop().decisions.values()]
const questions = () =>
  within(screen.getByRole('region', { name: 'What to decide' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent)

async function open(workshop = map) {
  await openRoomAt(withRoom(workshop), 'decide', { date: today() })
  render(<DecideView />)
}

describe('what is to be decided', () => {
  it('comes worst first where nobody has voted', async () => {
    await open()
    expect(questions()[0]).toBe('Sales runs ahead: Safety')
    expect(usePointer.getState().mode).toBe('findings')
  })

  it('comes by votes where the room has voted', async () => {
    const finding = { rule: 'side-road', subjects: [makerOf('Towing')] }
    const round = roundOn(['T'], {
      options: [{ id: 'T', title: 'Towing', finding }],
      state: 'revealed',
      session: 'session',
      step: 3,
    })
    await open(putRecords(putRecords(map, 'rounds', [round]), 'ballots', [ballotOf('Sales', { T: 2 })]))
    expect(questions()[0]).toMatch(/^2.*Towing/)
  })

  it('may be something of its own', async () => {
    await open()
    const line = screen.getByRole('textbox', { name: 'Decide on something else' })
    fireEvent.change(line, { target: { value: 'The name of the product' } })
    fireEvent.keyDown(line, { key: 'Enter' })
    expect(decisions()).toMatchObject([{ subject: 'The name of the product', option: null }])
    expect(screen.getByRole('textbox', { name: 'What we do' })).toBeDefined()
  })
})

describe('a decision', () => {
  beforeEach(() => open())

  it('has the effect of every option beside it and is made with a digit and Enter', () => {
    expect(screen.getAllByRole('row').filter(row => row.textContent?.includes('→')).length).toBeGreaterThan(1)
    press('2')
    press('Enter')
    const [made] = decisions()
    expect(made).toMatchObject({
      option: OPTIONS[1],
      finding: { rule: 'drift-to-sales', subjects: ['Safety'] },
    })
    expect(made?.expected.length).toBeGreaterThan(0)
    expect(usePointer.getState()).toMatchObject({ mode: 'decision', subject: made?.id })
  })

  it('is approved by exactly one, and says so when there are more', () => {
    press('Enter')
    fireEvent.click(screen.getByRole('button', { name: 'Rob' }))
    expect(decisions()[0]?.approver).toBe('Rob')
    fireEvent.click(screen.getByRole('button', { name: 'Sal' }))
    expect(decisions()[0]?.approver).toBe('Sal')
    const field = screen.getByRole('textbox', { name: 'One who approves' })
    fireEvent.change(field, { target: { value: 'Sal and Rob' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(screen.getByText(/one approver, not several/)).toBeDefined()
  })

  it('is acknowledged by letter, and taken back by the same', () => {
    press('Enter')
    press('s')
    press('r')
    expect(decisions()[0]?.acknowledgedBy).toEqual(['R&D', 'Sales'])
    press('s')
    expect(decisions()[0]?.acknowledgedBy).toEqual(['R&D'])
  })

  it('can be made otherwise without a second one', () => {
    press('1')
    press('Enter')
    fireEvent.click(screen.getByRole('button', { name: 'Look at another option' }))
    press('3')
    press('Enter')
    expect(decisions()).toMatchObject([{ option: OPTIONS[2] }])
    act(undo)
    expect(decisions()).toMatchObject([{ option: OPTIONS[0] }])
  })
})

it('what an earlier session decided is named, and decided anew', async () => {
  const earlier = newRecord('decisions', {
    id: 'earlier',
    finding: { rule: 'drift-to-sales', subjects: ['Safety'] },
    option: 'keep-as-option',
    decidedOn: addDays(today(), -30),
  })
  await open(putRecords(map, 'decisions', [earlier]))
  expect(questions()[0]).toMatch(/before: Keep it as an option/)
  press('2')
  press('Enter')
  expect(decisions().map(({ option }) => option)).toEqual(['keep-as-option', OPTIONS[1]])
})
