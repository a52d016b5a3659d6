import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { PreMortemView } from '../../../../../renderer/exercise/views/pre-mortem/pre-mortem-view.tsx'
import { usePointer } from '../../../../../renderer/session/pointer.ts'
import { today } from '../../../../../renderer/workshop/clock.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt, withRoom } from '../../../../fixtures/room-with.ts'

const decision = (id: string) => theWorkshop().decisions.get(id)
const press = (key: string) => fireEvent.keyDown(document.body, { key })

function type(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

beforeEach(async () => {
  const made = { decidedOn: '2026-11-12' }
  const decisions = [
    newRecord('decisions', { ...made, id: 'two', subject: 'Towing', option: 'stop', door: 'two-way' }),
    newRecord('decisions', { ...made, id: 'one', subject: 'Fun', option: 'license-out', door: 'one-way' }),
    newRecord('decisions', { ...made, id: 'sell', subject: 'Safety', option: 'refocus-sales' }),
  ]
  await openRoomAt(putRecords(withRoom(workshopOf()), 'decisions', decisions), 'pre-mortem')
  render(<PreMortemView />)
})

it('the decision that cannot be undone comes first, with a reminder that stays until a reason stands', () => {
  expect(usePointer.getState()).toMatchObject({ mode: 'decision', subject: 'one' })
  expect(screen.getByText(/opens one way/)).toBeDefined()
  type('Add a reason', 'R: The licensee sat on it')
  expect(decision('one')?.premortem).toEqual(['The licensee sat on it'])
  expect(screen.queryByText(/opens one way/)).toBeNull()
})

it('refocusing Sales is reminded of too, and never blocked', () => {
  press('3')
  expect(screen.getByText(/Refocusing Sales is the hardest/)).toBeDefined()
  press('1')
  expect(screen.queryByText(/Collect what could make it fail/)).toBeNull()
})

it('a reason is taken out again', () => {
  type('Add a reason', 'Nobody cared')
  fireEvent.keyDown(screen.getByRole('button', { name: 'Nobody cared' }), { key: 'Delete' })
  expect(decision('one')?.premortem).toEqual([])
})

it('an action says who, what and by when in one line', () => {
  type('Add an action', 'S: write the pitch by 12 Dec')
  const year =
    `${today().slice(0, 4)}-12-12` >= today() ? today().slice(0, 4) : `${Number(today().slice(0, 4)) + 1}`
  expect([...theWorkshop().actions.values()]).toMatchObject([
    { title: 'write the pitch', owner: 'Sales', due: `${year}-12-12`, decision: 'one' },
  ])
})
