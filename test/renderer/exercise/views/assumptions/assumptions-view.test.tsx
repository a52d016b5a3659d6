import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { AssumptionsView } from '../../../../../renderer/exercise/views/assumptions/assumptions-view.tsx'
import { today } from '../../../../../renderer/workshop/clock.ts'
import { addDays } from '../../../../../shared/lang/day.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt, withRoom } from '../../../../fixtures/room-with.ts'

const rows = () =>
  screen
    .getAllByRole('listitem')
    .map(row => row.querySelector('button')?.textContent ?? '')
    .filter(text => text !== '')
const row = (name: RegExp) => screen.getByRole('button', { name, current: false })

beforeEach(async () => {
  const assumptions = [
    newRecord('assumptions', { id: 'open', text: 'Nobody copies it' }),
    newRecord('assumptions', { id: 'later', text: 'Fleets buy direct', reviewBy: addDays(today(), 30) }),
    newRecord('assumptions', { id: 'over', text: 'Dealers install it', reviewBy: addDays(today(), -3) }),
  ]
  await openRoomAt(putRecords(withRoom(workshopOf()), 'assumptions', assumptions), 'assumptions')
  render(<AssumptionsView />)
})

it('those overdue come first, those without a day last', () => {
  expect(rows().slice(0, 3)).toEqual(['Dealers install itOverdue', 'Fleets buy direct', 'Nobody copies it'])
})

it('keys say whether one holds', () => {
  fireEvent.keyDown(row(/^Fleets/), { key: '2' })
  expect(theWorkshop().assumptions.get('later')?.state).toBe('doubtful')
  fireEvent.keyDown(row(/^Dealers/), { key: '3' })
  expect(theWorkshop().assumptions.get('over')?.state).toBe('broken')
  expect(rows()[0]).toBe('Fleets buy direct')
})

it('a new one is looked at again in three months', () => {
  const line = screen.getByRole('textbox', { name: 'Add an assumption' })
  fireEvent.change(line, { target: { value: 'S: The chip comes in spring' } })
  fireEvent.keyDown(line, { key: 'Enter' })
  const added = [...theWorkshop().assumptions.values()].at(-1)
  expect(added).toMatchObject({
    text: 'The chip comes in spring',
    reviewBy: addDays(today(), 90),
    state: 'holds',
  })
})

it('one is taken out with Delete', () => {
  fireEvent.keyDown(row(/^Nobody/), { key: 'Delete' })
  expect(theWorkshop().assumptions.has('open')).toBe(false)
})
