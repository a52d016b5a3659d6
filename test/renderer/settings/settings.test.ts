import { beforeEach, expect, it } from 'vitest'
import {
  chooseDisplay,
  choosePaper,
  chooseTheme,
  loadSettings,
  measureRoom,
  useSettings,
} from '../../../renderer/settings/settings.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'

const projector = { label: 'Projector', width: 1280, height: 720, internal: false }
let store: Database

beforeEach(() => {
  store = freshStore()
  useSettings.setState(useSettings.getInitialState())
})

async function restart(): Promise<void> {
  useSettings.setState(useSettings.getInitialState())
  await loadSettings()
}

it('remembers the theme, the display, the size of the room and the paper across a restart', async () => {
  await chooseTheme('dark')
  await chooseDisplay(projector)
  await measureRoom({ diagonal: 100, distance: 12 })
  await choosePaper('letter')
  await restart()
  const roomSize = { diagonal: 100, distance: 12 }
  expect(useSettings.getState()).toEqual({ theme: 'dark', display: projector, roomSize, paper: 'letter' })
})

it('remembers what the display is, not its number of today', async () => {
  await chooseDisplay({ ...projector, ...{ id: 7, scale: 2 } })
  await restart()
  expect(useSettings.getState().display).toEqual(projector)
})

it('keeps the usual settings where what is stored makes no sense', async () => {
  await store.settings.bulkPut([
    { key: 'theme', value: 'plaid' },
    { key: 'display', value: { label: 'Projector' } },
    { key: 'roomSize', value: { diagonal: -1 } },
    { key: 'paper', value: 'papyrus' },
  ])
  await restart()
  expect(useSettings.getState()).toEqual(useSettings.getInitialState())
})
