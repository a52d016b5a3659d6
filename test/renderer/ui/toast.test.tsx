import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showToast, ToastRegion } from '../../../renderer/ui/toast.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function letPass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

it('gives the keyboard back when a message is answered, and never takes it because another one goes away', () => {
  render(
    <>
      <input aria-label="Title" />
      <ToastRegion label="Messages" closeLabel="Close" />
    </>,
  )
  const field = screen.getByRole('textbox', { name: 'Title' })
  act(() => field.focus())
  act(() => showToast({ text: 'Deleted.', act: { text: 'Undo', onPress: () => undefined } }))
  const undo = screen.getByRole('button', { name: 'Undo' })
  act(() => undo.focus())
  fireEvent.keyDown(undo, { key: 'Enter' })
  fireEvent.keyUp(undo, { key: 'Enter' })
  expect(screen.queryByText('Deleted.')).toBeNull()
  expect(document.activeElement).toBe(field)

  act(() => showToast({ text: 'Kept.', act: { text: 'Undo', onPress: () => undefined } }))
  letPass(1_000)
  act(() => showToast({ text: 'Saved.' }))
  letPass(7_000)
  expect(screen.queryByText('Saved.')).toBeNull()
  expect(screen.getByText('Kept.')).not.toBeNull()
  expect(document.activeElement).toBe(field)
})
