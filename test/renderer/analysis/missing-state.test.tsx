import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MissingState } from '../../../renderer/analysis/missing-state.tsx'
import { useList } from '../../../renderer/list/list-state.ts'
import { useView } from '../../../renderer/shell/view.ts'

it('leads to the table in which what is missing is entered', () => {
  render(<MissingState missing="levels" />)
  fireEvent.click(screen.getByRole('button', { name: 'Fill in the benefits' }))
  expect([useView.getState().tab, useList.getState().kind]).toEqual(['list', 'benefits'])
})

it('leads to the map where a card is missing, ready to type its title', () => {
  render(<MissingState missing="pitches" />)
  fireEvent.click(screen.getByRole('button', { name: 'Add a pitch' }))
  expect(useView.getState()).toMatchObject({ tab: 'map', capture: { kind: 'pitch' } })
})
