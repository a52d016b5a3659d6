import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { SellingView } from '../../../../renderer/exercise/views/selling/selling-view.tsx'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { field, keyboardAt, openRoom, pasteInto, spoken, typeInto } from '../../../fixtures/room-view.tsx'

const PITCH = 'What customers hear from us'
const titles = () => [...theWorkshop().pitches.values()].map(({ title }) => title)
const offers = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)

beforeEach(async () => {
  await openRoom(withPitch(workshopOf(), 'Never drops a call'), 'what-we-sell')
  render(<SellingView />)
})

describe('the line that takes what the room says', () => {
  it('has the keyboard when the step opens', () => {
    expect(document.activeElement).toBe(field(PITCH))
  })

  it('saves on Enter and is empty for the next, the keyboard still in it', () => {
    typeInto(PITCH, 'Cheaper over five years')
    typeInto(PITCH, 'Moves without us')
    expect(titles().slice(1)).toEqual(['Cheaper over five years', 'Moves without us'])
    expect(field(PITCH).value).toBe('')
    expect(document.activeElement).toBe(field(PITCH))
  })

  it('starts a new line on Shift+Enter instead of saving', () => {
    typeInto(PITCH, 'Cheaper', 'Enter', { shiftKey: true })
    expect(titles()).toEqual(['Never drops a call'])
  })

  it('takes thirty pasted lines in one step, and gives them back in one', () => {
    const pasted = Array.from({ length: 30 }, (_, at) => `Pitch ${at + 1} of the price list`).join('\n')
    pasteInto(PITCH, pasted)
    expect(titles()).toHaveLength(31)
    act(undo)
    expect(titles()).toEqual(['Never drops a call'])
  })

  it('gives back the last line on undo while nothing is typed', () => {
    typeInto(PITCH, 'Cheaper over five years')
    fireEvent.keyDown(field(PITCH), { key: 'z', ctrlKey: true })
    expect(titles()).toEqual(['Never drops a call'])
    expect(spoken()).toEqual({})
  })

  it('keeps what is typed as a draft when Escape leaves it', () => {
    typeInto(PITCH, 'Half a thou', 'Escape')
    expect(document.activeElement).not.toBe(field(PITCH))
    expect(field(PITCH).value).toBe('Half a thou')
  })

  it('offers what is there already, and takes it instead of a second one', () => {
    typeInto(PITCH, 'S: Never drops calls', 'ArrowDown')
    expect(offers()).toEqual(['PNever drops a call'])
    fireEvent.keyDown(field(PITCH), { key: 'Enter' })
    expect(titles()).toEqual(['Never drops a call'])
    expect(spoken()).toEqual({ Sales: 1 })
    expect(field(PITCH).value).toBe('')
  })

  it('adds a new one on Enter alone, however near it is', () => {
    typeInto(PITCH, 'Never drops calls')
    expect(titles()).toHaveLength(2)
  })

  it('counts what a function says from the first line that names it on', () => {
    typeInto(PITCH, 'S: Cheaper over five years')
    typeInto(PITCH, 'Moves without us')
    typeInto(PITCH, 'R: One wire')
    expect(spoken()).toEqual({ 'R&D': 1, Sales: 2 })
  })

  it('shows who speaks, while the line is being typed and afterwards', () => {
    const isPressed = () =>
      within(screen.getByRole('group', { name: 'Said by' }))
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent)
    fireEvent.change(field(PITCH), { target: { value: 'V: Kept' } })
    expect(isPressed()).toEqual(['ServiceV'])
    typeInto(PITCH, 'V: Kept')
    expect(isPressed()).toEqual(['ServiceV'])
  })

  it('lets the speaker be named by pressing it', () => {
    fireEvent.click(screen.getByRole('button', { name: /^Finance/ }))
    typeInto(PITCH, 'Cheaper over five years')
    expect(spoken()).toEqual({ Finance: 1 })
  })

  it('counts the characters when a title grows long', () => {
    fireEvent.change(field(PITCH), { target: { value: 'x'.repeat(39) } })
    expect(screen.queryByText(/of 60/)).toBeNull()
    fireEvent.change(field(PITCH), { target: { value: 'x'.repeat(61) } })
    expect(screen.getByText('61 of 60')).toBeTruthy()
  })

  it('keeps the drafts of two sessions apart', async () => {
    typeInto(PITCH, 'Half a thou', 'Escape')
    cleanup()
    await openRoom(workshopOf(), 'what-we-sell')
    render(<SellingView />)
    expect(field(PITCH).value).toBe('')
  })

  it('goes back to the first field after the last one', async () => {
    fireEvent.change(field(PITCH), { target: { value: 'Cheaper over five years' } })
    typeInto('points', '12')
    await keyboardAt(PITCH)
    expect([...theWorkshop().pitches.values()].at(-1)?.emphasis).toBe(12)
  })
})
