import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { ViewsView } from '../../../../../renderer/exercise/views/views-of-each-other/views-view.tsx'
import { toggleReveal } from '../../../../../renderer/session/session-acts.ts'
import { isSilentExercise } from '../../../../../shared/exercise/exercises.ts'
import { hiddenRecords } from '../../../../../shared/session/said.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt, theRoom, withRoom } from '../../../../fixtures/room-with.ts'

const views = () => [...theWorkshop().perceptions.values()]
const THINK = 'What we think of them'
const WANT = 'What we want from them'

function pick(from: string, about: string) {
  fireEvent.keyDown(document.body, { key: from.toUpperCase(), shiftKey: true })
  fireEvent.keyDown(document.body, { key: about })
}

function type(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

beforeEach(async () => {
  await openRoomAt(withRoom(workshopOf()), 'views-of-each-other')
  render(<ViewsView />)
})

it('what a function thinks and wants is written down pair by pair', () => {
  pick('r', 's')
  type(THINK, 'They sell what is not there')
  type(WANT, 'Tell us why we lost')
  expect(views()).toMatchObject([
    { from: 'R&D', about: 'Sales', kind: 'think' },
    { from: 'R&D', about: 'Sales', kind: 'want', text: 'Tell us why we lost' },
  ])
})

it('stays hidden from the room, and from the next pair, until it is revealed', () => {
  pick('r', 's')
  type(THINK, 'They sell what is not there')
  expect([...hiddenRecords(theRoom().session, isSilentExercise)]).toEqual(views().map(({ id }) => id))
  pick('s', 'r')
  expect(screen.queryByText('They sell what is not there')).toBeNull()
  act(toggleReveal)
  expect(hiddenRecords(theRoom().session, isSilentExercise).size).toBe(0)
  expect(screen.getByText(/They sell what is not there/)).toBeDefined()
})

it('wishes that answer each other are paired when they are revealed', () => {
  pick('r', 's')
  type(WANT, 'Tell us why we lost')
  pick('s', 'r')
  type(WANT, 'Something we can put up in a day')
  pick('v', 's')
  type(WANT, 'Ask before you promise')
  act(toggleReveal)
  const paired = screen.getByRole('region', { name: 'Wishes that answer each other' })
  expect(paired.textContent).toContain('R&D wants from SalesTell us why we lost')
  expect(paired.textContent).toContain('Sales wants from R&DSomething we can put up in a day')
  expect(screen.getByRole('region', { name: 'Wishes without an answer' }).textContent).toContain(
    'Ask before you promise',
  )
})

it('is taken out with one key', () => {
  type(THINK, 'They waste money')
  fireEvent.keyDown(screen.getByRole('button', { name: 'They waste money' }), { key: 'Delete' })
  expect(views()).toEqual([])
})

it('Tab leads from what is thought to what is wanted, and then to what is written already', () => {
  type(THINK, 'They waste money')
  const stops = [...document.querySelectorAll('textarea, [data-key-row]')]
  expect(stops.map(stop => stop.getAttribute('aria-label') ?? stop.textContent)).toEqual([
    THINK,
    WANT,
    'They waste money',
  ])
})

it('a letter on what is written already leaves the lines with whom they are about', () => {
  pick('r', 's')
  type(THINK, 'They waste money')
  const row = screen.getByRole('button', { name: 'They waste money' })
  fireEvent.keyDown(row, { key: 'm' })
  fireEvent.keyDown(row, { key: 'V', shiftKey: true })
  type(WANT, 'Ask us first')
  expect(views().map(({ from, about }) => [from, about])).toEqual([
    ['R&D', 'Sales'],
    ['R&D', 'Sales'],
  ])
})
