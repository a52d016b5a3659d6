import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CharterView } from '../../../../../renderer/exercise/views/charter/charter-view.tsx'
import { undo } from '../../../../../renderer/workshop/open-workshop.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt } from '../../../../fixtures/room-with.ts'

const lines = () => [...theWorkshop().contributions.values()]
const cell = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

async function open(workshop = workshopOf()) {
  await openRoomAt(workshop, 'charter')
  render(<CharterView />)
}

it('an empty charter is filled in with what product teams usually agree on, in one step that undo takes back', async () => {
  await open()
  expect(lines().map(line => line.function)).toEqual(['R&D', 'Sales', 'Marketing', 'Service'])
  expect(cell('What Sales gives').value).toContain('first reference customers')
  expect(cell('What Marketing gives').value).toContain('roadmap')
  expect(cell('What R&D gives').value).toContain('Architecture')
  expect(cell('What Service gives').value).toContain('Service requirements')
  act(undo)
  expect(lines()).toEqual([])
})

it('a charter that the room has written stays as it is', async () => {
  const own = newRecord('contributions', { id: 'own', function: 'Sales', gives: 'Every lost deal' })
  await open(putRecords(workshopOf(), 'contributions', [own]))
  expect(lines()).toEqual([own])
  expect(screen.queryByText(/usually agree/)).toBeNull()
})

it('asks the functions that this workshop requires', async () => {
  const held = workshopOf()
  await open({ ...held, header: { ...held.header, requiredFunctions: ['Product'] } })
  expect(cell('What Product gives').value).toBe('')
  expect(screen.queryByRole('textbox', { name: 'What Finance gives' })).toBeNull()
})

it('open cells are marked and filled in, Enter going from one to the next', async () => {
  await open()
  const finance = cell('What Finance gives')
  expect(finance.dataset.empty).toBeDefined()
  fireEvent.change(finance, { target: { value: 'A rule that waits three years' } })
  fireEvent.keyDown(finance, { key: 'Enter' })
  expect(lines().find(line => line.function === 'Finance')?.gives).toBe('A rule that waits three years')
  expect(document.activeElement).toBe(cell('What Finance needs'))
  expect(cell('What Finance gives').dataset.empty).toBeUndefined()
})
