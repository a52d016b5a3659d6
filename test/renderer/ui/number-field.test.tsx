import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NumberField } from '../../../renderer/ui/number-field.tsx'
import type { Typing } from '../../../renderer/ui/use-draft.ts'

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

it('hands on what is half typed when the field goes away', () => {
  const committed: (number | null)[] = []
  render(<NumberField label="Effort" value={null} onCommit={n => committed.push(n)} />)
  fireEvent.input(screen.getByLabelText('Effort'), { target: { value: '14' } })
  cleanup()
  expect(committed).toEqual([14])
})

it('stands there with what somebody kept of it, and hands that on when it is left', () => {
  const committed: (number | null)[] = []
  const kept: (string | null)[] = []
  const typing: Typing = ['14', text => kept.push(text)]
  render(<NumberField label="Effort" value={3} typing={typing} onCommit={n => committed.push(n)} />)
  const field = screen.getByLabelText<HTMLInputElement>('Effort')
  expect(field.value).toBe('14')
  fireEvent.focus(field)
  fireEvent.blur(field)
  expect(committed).toEqual([14])
  expect(kept.at(-1)).toBeNull()
})
