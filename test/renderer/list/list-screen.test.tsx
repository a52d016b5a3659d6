import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ListScreen } from '../../../renderer/list/list-screen.tsx'
import { EVERYTHING, narrow, showKind, useList } from '../../../renderer/list/list-state.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { undo } from '../../../renderer/workshop/open-workshop.ts'
import { select, useSelection } from '../../../renderer/workshop/selection.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

const standby = 'Hot-standby processor'
const mail = 'Voice mail store'
const cards = 'Line cards that diagnose themselves'
const calls = 'Never drops a call'

function telephones() {
  const one = withInvention(workshopOf(), standby, { effort: 38, status: 'shipping' })
  const two = withInvention(one, mail, { effort: 12 })
  const three = withInvention(two, cards)
  return withLink(withBenefit(three, calls), standby, calls)
}

const grid = () => screen.getByRole('grid')
const titles = () =>
  [...grid().querySelectorAll('tbody tr')].map(row => row.querySelectorAll('td')[1]?.textContent)

function cell(row: string, column: string): HTMLElement {
  const found = grid().querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`)
  if (!found) throw new Error(`No cell ${column} of ${row}`)
  return found
}

function press(key: string, more: object = {}) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
}

function type(text: string) {
  fireEvent.change(document.activeElement as Element, { target: { value: text } })
}

const paste = (text: string) =>
  fireEvent.paste(document.activeElement as Element, { clipboardData: { getData: () => text } })

const efforts = () => [...theWorkshop().inventions.values()].map(invention => invention.effort)
const focus = (row: string, column: string) => act(() => cell(row, column).focus())

beforeEach(async () => {
  await openWith(telephones())
  showKind('inventions')
  narrow('inventions', EVERYTHING)
  useList.setState({ sort: {} })
  render(<ListScreen />)
})

function goTo(row: string, column: string) {
  fireEvent.pointerDown(cell(row, column))
  focus(row, column)
}

describe('the table', () => {
  it('says how many rows and columns it has', () => {
    expect(grid().getAttribute('aria-rowcount')).toBe('4')
    expect(cell(standby, 'title').closest('tr')?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('moves the focus with the arrows, up to the headings and down to the last row', () => {
    goTo(standby, 'title')
    press('ArrowDown')
    press('ArrowRight')
    expect(document.activeElement).toBe(cell(mail, 'effort'))
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement?.closest('thead')).not.toBeNull()
  })

  it('sorts by a heading with Enter, unknown values last in either direction', () => {
    goTo(standby, 'effort')
    press('ArrowUp')
    press('Enter')
    expect(titles()).toEqual([mail, standby, cards])
    press('Enter')
    expect(titles()).toEqual([standby, mail, cards])
  })

  it('keeps a row in its place while it is edited', () => {
    act(() => useList.setState({ sort: { inventions: { key: 'effort', direction: 'ascending' } } }))
    goTo(mail, 'effort')
    press('Enter')
    type('90')
    press('Enter')
    expect(titles()).toEqual([mail, standby, cards])
  })
})

describe('editing in the table', () => {
  it('takes a cell with Enter and goes down', () => {
    goTo(standby, 'effort')
    press('F2')
    type('44')
    press('Enter')
    expect(theWorkshop().inventions.get(standby)?.effort).toBe(44)
    expect(document.activeElement).toBe(cell(mail, 'effort'))
  })

  it('goes on to the next cell with Tab, already open', () => {
    goTo(standby, 'title')
    press('Enter')
    type('Twin processor')
    press('Tab')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Effort')
  })

  it('takes nothing with Escape', () => {
    goTo(standby, 'effort')
    press('Enter')
    type('99')
    press('Escape')
    expect(efforts()[0]).toBe(38)
    expect(document.activeElement).toBe(cell(standby, 'effort'))
  })

  it('says what is wrong with a value and keeps what was typed', () => {
    goTo(standby, 'effort')
    press('Enter')
    type('lots')
    press('Enter')
    expect(screen.getByRole('alert').textContent).toContain('not a number')
    expect((document.activeElement as HTMLInputElement).value).toBe('lots')
    expect(efforts()[0]).toBe(38)
  })

  it('keeps what was typed when another cell is pressed', () => {
    goTo(standby, 'effort')
    press('Enter')
    type('44')
    const editor = document.activeElement as Element
    fireEvent.pointerDown(cell(cards, 'title'))
    fireEvent.blur(editor)
    expect(efforts()[0]).toBe(44)
  })

  it('keeps what was typed when another table is shown', () => {
    goTo(standby, 'effort')
    press('Enter')
    type('44')
    act(() => showKind('benefits'))
    expect(efforts()[0]).toBe(44)
  })

  it('opens a number with its first digit', () => {
    goTo(cards, 'effort')
    press('7')
    press('Enter')
    expect(efforts()[2]).toBe(7)
  })

  it('gives a status with a digit', () => {
    goTo(cards, 'status')
    press('3')
    expect(theWorkshop().inventions.get(cards)?.status).toBe('prototype')
  })
})

describe('many rows', () => {
  it('are selected with Space and Shift, and deleted as one step', () => {
    goTo(standby, 'title')
    press('ArrowDown', { shiftKey: true })
    expect([...useSelection.getState().ids]).toEqual([standby, mail])
    press('Delete')
    expect(titles()).toEqual([cards])
    act(undo)
    expect(titles()).toEqual([standby, mail, cards])
  })

  it('take a pasted column of numbers as one step', () => {
    goTo(standby, 'effort')
    act(() => select([]))
    paste('5\n6\n7\n')
    expect(efforts()).toEqual([5, 6, 7])
    act(undo)
    expect(efforts()).toEqual([38, 12, null])
  })

  it('take one pasted number each when one was copied', () => {
    goTo(standby, 'effort')
    act(() => select([standby, cards]))
    paste('20')
    expect(efforts()).toEqual([20, 12, 20])
  })

  it('take nothing when one of the pasted values is bad, and say which', () => {
    goTo(standby, 'effort')
    act(() => select([]))
    paste('5\nlots\n7')
    expect(efforts()).toEqual([38, 12, null])
    expect(screen.getByRole('status').textContent).toContain('line 2, “lots”')
  })

  it('take nothing when there are more lines than rows', () => {
    goTo(standby, 'effort')
    act(() => select([standby, mail]))
    paste('1\n2\n3')
    expect(efforts()).toEqual([38, 12, null])
  })
})

describe('narrowing down', () => {
  it('leaves the rows that have the letters', () => {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'mail' } })
    expect(titles()).toEqual([mail])
  })

  it('leaves the cards without a link', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Unlinked' }))
    expect(titles()).toEqual([mail, cards])
  })
})

describe('linking and adding', () => {
  it('links a row with L and some letters of the other end', () => {
    goTo(mail, 'title')
    press('l')
    const picker = within(screen.getByRole('dialog')).getByRole('combobox')
    fireEvent.change(picker, { target: { value: 'drops' } })
    fireEvent.keyDown(picker, { key: 'Enter' })
    expect([...theWorkshop().links.values()].at(-1)).toMatchObject({ from: mail, to: calls })
  })

  it('shows the throughline of a row on the map with F', () => {
    goTo(mail, 'title')
    press('f')
    expect(useSelection.getState().focus).toBe(mail)
    expect(useView.getState().tab).toBe('map')
  })

  it('adds a row for each line that is pasted, as one step', () => {
    const add = screen.getByRole('textbox', { name: 'Add an invention' })
    fireEvent.paste(add, { clipboardData: { getData: () => 'Call records\nToll-fraud detector' } })
    expect(titles()).toHaveLength(5)
    act(undo)
    expect(titles()).toHaveLength(3)
  })
})
