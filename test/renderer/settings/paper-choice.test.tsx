import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { PaperChoice } from '../../../renderer/settings/paper-choice.tsx'
import { useSettings } from '../../../renderer/settings/settings.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'

beforeEach(() => {
  freshStore()
  useSettings.setState(useSettings.getInitialState())
})

it('prints on A4 until somebody says Letter, here for all workshops', async () => {
  render(<PaperChoice />)
  expect(screen.getByRole('radio', { name: 'A4' })).toHaveProperty('checked', true)
  fireEvent.click(screen.getByRole('radio', { name: 'Letter' }))
  await expect.poll(() => useSettings.getState().paper).toBe('letter')
  expect(await screen.findByRole('radio', { name: 'Letter', checked: true })).toBeDefined()
})
