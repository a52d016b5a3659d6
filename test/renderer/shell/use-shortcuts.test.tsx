import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useShortcuts } from '../../../renderer/shell/use-shortcuts.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { editWorkshop } from '../../../renderer/workshop/open-workshop.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

function Window() {
  useShortcuts()
  return (
    <>
      <input aria-label="Title" />
      <div role="dialog" aria-label="Dialog">
        <button type="button">Inside</button>
      </div>
    </>
  )
}

beforeEach(async () => {
  await openWith(workshopOf())
  useView.setState({ ...useView.getInitialState(), screen: 'workshop' })
  render(<Window />)
})

const addAirbag = () =>
  editWorkshop({ act: 'add-cards', count: 1, title: 'Airbag' }, workshop =>
    addCards(workshop, 'invention', [{ id: 'airbag', title: 'Airbag' }]),
  )

it('undoes and redoes', () => {
  addAirbag()
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  expect(theWorkshop().inventions.size).toBe(0)
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true })
  expect(theWorkshop().inventions.size).toBe(1)
})

it('lets a text field undo its own letters', () => {
  addAirbag()
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'z', ctrlKey: true })
  expect(theWorkshop().inventions.size).toBe(1)
})

it('asks for the quick capture of a column, on the map, also from a text field', () => {
  useView.setState({ tab: 'decisions' })
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: '2', ctrlKey: true })
  expect(useView.getState()).toMatchObject({ tab: 'map', capture: { kind: 'benefit' } })
})

it('tells one asking from the next', () => {
  fireEvent.keyDown(document.body, { key: '2', ctrlKey: true })
  const first = useView.getState().capture?.asked
  fireEvent.keyDown(document.body, { key: '2', ctrlKey: true })
  expect(useView.getState().capture?.asked).not.toBe(first)
})

it('opens the sheet of all keys at a question mark, but not in the middle of a word', () => {
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: '?', shiftKey: true })
  expect(useView.getState().dialog).toBeNull()
  fireEvent.keyDown(document.body, { key: '?', shiftKey: true })
  expect(useView.getState().dialog).toBe('shortcuts')
})

it('does nothing behind a dialog', () => {
  fireEvent.keyDown(screen.getByRole('button', { name: 'Inside' }), { key: 'e', ctrlKey: true })
  expect(useView.getState().dialog).toBeNull()
})

it('leaves workshop keys alone while none is open', () => {
  useView.setState({ screen: 'library' })
  fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true })
  expect(useView.getState().dialog).toBeNull()
})
