import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { keyPlaces } from '../../../renderer/shell/key-places.ts'
import { ShortcutsDialog } from '../../../renderer/shell/shortcuts-dialog.tsx'
import { useView } from '../../../renderer/shell/view.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { openRoomAt, withRoom } from '../../fixtures/room-with.ts'

const places = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const open = () => render(<ShortcutsDialog isOpen onClose={() => undefined} />)

it('puts the keys of the step first when it is opened in one', async () => {
  await openRoomAt(withRoom(workshopOf()), 'dots')
  useView.setState({ screen: 'workshop', tab: 'console' })
  open()
  expect(places().slice(0, 4)).toEqual([
    'Votes Here and now',
    'On a ballot, while the laptop goes around ',
    'In a line that captures ',
    'Everywhere ',
  ])
})

it('puts the keys of the map first on the map', async () => {
  await openRoomAt(withRoom(workshopOf()), 'dots')
  useView.setState({ screen: 'workshop', tab: 'map' })
  open()
  expect(places()[0]).toBe('On the map Here and now')
})

it('shows every place, each once', () => {
  useView.setState({ screen: 'library' })
  open()
  expect(places()).toHaveLength(Object.keys(keyPlaces).length + 2)
  expect(new Set(places()).size).toBe(places().length)
})

it('gathers many digits in one run', () => {
  open()
  const decide = screen.getByRole('heading', { name: 'Decide' }).parentElement
  expect(within(decide ?? document.body).getByText('1–9')).toBeTruthy()
})
