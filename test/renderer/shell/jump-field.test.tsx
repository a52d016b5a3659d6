import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePointer } from '../../../renderer/session/pointer.ts'
import { JumpField } from '../../../renderer/shell/jump-field.tsx'
import { searchFor, showDialog, useView } from '../../../renderer/shell/view.ts'
import { useSelection } from '../../../renderer/workshop/selection.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { openWith } from '../../fixtures/open-with.ts'
import { openRoomAt } from '../../fixtures/room-with.ts'

const workshop = withBenefit(workshopOf(), 'Quiet pumps')
const field = () => screen.getByRole('searchbox')
const finds = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)

function type(text: string): void {
  act(() => field().focus())
  fireEvent.change(field(), { target: { value: text } })
}

beforeEach(() => {
  useView.setState({ screen: 'workshop', tab: 'map', dialog: null })
  searchFor('')
})

describe('the field that searches and does', () => {
  it('goes to the first card with the letters', async () => {
    await openWith(workshop)
    render(<JumpField />)
    type('quiet')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect([...useSelection.getState().ids]).toEqual(['Quiet pumps'])
  })

  it('does what its words say', async () => {
    await openWith(workshop)
    render(<JumpField />)
    type('shortcuts key')
    expect(finds()).toEqual(['Keyboard shortcuts'])
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(useView.getState().dialog).toBe('shortcuts')
    expect(useView.getState().search).toBe('')
    act(() => showDialog(null))
  })

  it('offers the steps of a session only while one is held', async () => {
    await openWith(workshop)
    const { unmount } = render(<JumpField />)
    type('step')
    expect(finds()).toEqual(['Nothing has these words'])
    unmount()
    await openRoomAt(workshop, 'reveal')
    render(<JumpField />)
    type('step')
    expect(finds()).toEqual(['Next step of the agenda', 'Step before'])
  })

  it('darkens the stage by its words', async () => {
    await openRoomAt(workshop, 'reveal')
    render(<JumpField />)
    type('darken')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(usePointer.getState().isBlank).toBe(true)
    act(() => usePointer.setState({ isBlank: false }))
  })
})
