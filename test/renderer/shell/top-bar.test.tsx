import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { TopBar } from '../../../renderer/shell/top-bar.tsx'
import { editWorkshop, saved } from '../../../renderer/workshop/open-workshop.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

beforeEach(async () => {
  await openWith(workshopOf({ title: 'Heat pumps' }))
  render(<TopBar />)
})

async function addAirbag(): Promise<void> {
  await act(async () => {
    editWorkshop({ act: 'add-cards', count: 1, title: 'Airbag' }, workshop =>
      addCards(workshop, 'invention', [{ id: 'airbag', title: 'Airbag' }]),
    )
    await saved()
  })
}

it('says what undo would take back', async () => {
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nothing to undo' }).disabled).toBe(true)
  await addAirbag()
  fireEvent.click(screen.getByRole('button', { name: 'Undo: add “Airbag”' }))
  expect(theWorkshop().inventions.size).toBe(0)
  expect(screen.getByRole('button', { name: 'Redo: add “Airbag”' })).toBeTruthy()
})

it('says Saving until the disk has it, and Saved afterwards', async () => {
  expect(screen.getByRole('status').textContent).toBe('Saved')
  act(() => {
    editWorkshop({ act: 'add-cards', count: 1, title: 'Airbag' }, workshop =>
      addCards(workshop, 'invention', [{ id: 'airbag', title: 'Airbag' }]),
    )
  })
  expect(screen.getByRole('status').textContent).toBe('Saving')
  await act(saved)
  expect(screen.getByRole('status').textContent).toBe('Saved')
})

it('renames the workshop as one step', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Heat pumps' }))
  fireEvent.click(screen.getByRole('menuitem', { name: 'Rename' }))
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Quiet heat pumps' } })
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }))
  expect(theWorkshop().header.title).toBe('Quiet heat pumps')
  expect(await screen.findByRole('button', { name: 'Undo: edit workshop details' })).toBeTruthy()
})
