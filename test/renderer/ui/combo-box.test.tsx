import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ComboBox } from '../../../renderer/ui/combo-box.tsx'

const CHOICES = [
  { id: 'rd', text: 'Head of R&D' },
  { id: 'sales', text: 'Head of Sales' },
]

it('narrows to what has the letters typed, and takes the chosen one', () => {
  const chosen: (string | null)[] = []
  render(
    <ComboBox
      label="Owner"
      choices={CHOICES}
      value={null}
      onChange={id => chosen.push(id)}
      emptyText="Nobody"
    />,
  )
  const field = screen.getByRole('combobox', { name: 'Owner' })
  act(() => field.focus())
  fireEvent.change(field, { target: { value: 'sales' } })
  expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['Head of Sales'])
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(chosen).toEqual(['sales'])
})

it('hands on a name that is none of the choices where any is allowed', () => {
  const said: string[] = []
  render(
    <ComboBox
      label="Owner"
      choices={CHOICES}
      value={null}
      onChange={() => undefined}
      onText={text => said.push(text)}
      emptyText="Nobody"
    />,
  )
  const field = screen.getByRole('combobox', { name: 'Owner' })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: 'A seller' } })
  fireEvent.blur(field)
  expect(said).toEqual(['A seller'])
})
