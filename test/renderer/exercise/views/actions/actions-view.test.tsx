import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { ActionsView } from '../../../../../renderer/exercise/views/actions/actions-view.tsx'
import { usePointer } from '../../../../../renderer/session/pointer.ts'
import { today } from '../../../../../renderer/workshop/clock.ts'
import { undo } from '../../../../../renderer/workshop/open-workshop.ts'
import { addDays } from '../../../../../shared/lang/day.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt } from '../../../../fixtures/room-with.ts'

const press = (key: string) => fireEvent.keyDown(document.body, { key })
const shown = () => screen.getByRole('article').getAttribute('aria-label')
const action = (id: string) => theWorkshop().actions.get(id)

beforeEach(async () => {
  const actions = [
    newRecord('actions', { id: 'call', title: 'Call three customers', due: '2026-11-01', owner: 'Sal' }),
    newRecord('actions', { id: 'pitch', title: 'Write the pitch', due: '2026-12-01', state: 'moved' }),
    newRecord('actions', { id: 'lease', title: 'Ask about leasing', due: '2026-12-02' }),
    newRecord('actions', { id: 'old', title: 'Long done', state: 'done' }),
  ]
  await openRoomAt(putRecords(workshopOf(), 'actions', actions), 'last-actions')
  render(<ActionsView />)
})

it('the open actions of before come one at a time, and the room sees the same one', () => {
  expect(shown()).toBe('Call three customers')
  expect(usePointer.getState()).toMatchObject({ mode: 'action', subject: 'call' })
  press('1')
  expect(action('call')?.state).toBe('done')
  expect(shown()).toBe('Write the pitch')
  expect(usePointer.getState().subject).toBe('pitch')
})

it('moved asks for a day', () => {
  press('2')
  expect(action('call')?.state).toBe('open')
  fireEvent.click(screen.getByRole('button', { name: /^2 weeks/ }))
  expect(action('call')).toMatchObject({ state: 'moved', due: addDays(today(), 14) })
  expect(shown()).toBe('Write the pitch')
})

it('every action gets its word once, also one that was moved before', () => {
  for (const key of ['3', '1', '3']) press(key)
  expect(['call', 'pitch', 'lease'].map(id => action(id)?.state)).toEqual(['dropped', 'done', 'dropped'])
  expect(screen.getByText('Every action has its word.')).toBeDefined()
})

it('a word is taken back with undo, and the action comes again', () => {
  press('1')
  act(undo)
  expect(action('call')?.state).toBe('open')
  expect(shown()).toBe('Call three customers')
})

it('keys do nothing while somebody types', () => {
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Who' }), { key: '1' })
  expect(action('call')?.state).toBe('open')
})
