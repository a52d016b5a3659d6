import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { RoomSizePanel } from '../../../renderer/settings/room-size-panel.tsx'
import { useSettings } from '../../../renderer/settings/settings.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'

beforeEach(() => {
  freshStore()
  useSettings.setState(useSettings.getInitialState())
})

function type(label: string, value: string): void {
  const field = screen.getByRole('textbox', { name: new RegExp(label) })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

it('is remembered once both the display and the last row are known', () => {
  render(<RoomSizePanel />)
  expect(screen.getByRole('status').textContent).toBe('Not measured: the smallest type is 56 of 1080 lines.')
  type('Display', '100')
  expect(useSettings.getState().roomSize).toBeNull()
  type('last row', '15')
  expect(useSettings.getState().roomSize).toEqual({ diagonal: 100, distance: 15 })
  expect(screen.getByRole('status').textContent).toBe(
    'The smallest type is 66 of 1080 lines. The last row may sit up to 16.6 m away.',
  )
})

it('says when the last row sits too far away', () => {
  useSettings.setState({ roomSize: { diagonal: 55, distance: 20 } })
  render(<RoomSizePanel />)
  expect(screen.getByRole('status').textContent).toContain('it can read up to 9.1 m')
})
