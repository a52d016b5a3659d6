import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NumberField } from '../../../renderer/ui/number-field.tsx'

function typed(before: number | null, text: string): readonly (number | null)[] {
  const committed: (number | null)[] = []
  render(<NumberField label="Effort" unit="person-months" value={before} onCommit={n => committed.push(n)} />)
  const field = screen.getByLabelText('Effort')
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
  return committed
}

it('says the number that was typed', () => {
  expect(typed(null, '14.5')).toEqual([14.5])
})

it('says that nobody knows when it was emptied', () => {
  expect(typed(14, '')).toEqual([null])
})

it('never goes below nothing', () => {
  expect(typed(3, '-5').filter(value => value !== null && value < 0)).toEqual([])
})
