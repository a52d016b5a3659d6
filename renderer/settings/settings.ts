import { create } from 'zustand'
import { DisplayChoice } from '../../shared/bridge/display.ts'
import { Paper } from '../../shared/exchange/paper.ts'
import { RoomSize } from '../../shared/session/legible.ts'
import { keepSetting } from '../workshop/keep-notes.ts'
import { store } from '../workshop/store.ts'
import type { ThemeChoice } from './theme.ts'
import { THEME_CHOICES } from './theme.ts'

interface Settings {
  readonly theme: ThemeChoice
  /** The display the room looks at; null leaves it to what is plugged in. */
  readonly display: DisplayChoice | null
  /** How large the display of the room is and how far its last row sits; null is not said yet. */
  readonly roomSize: RoomSize | null
  /** What everything is printed on. */
  readonly paper: Paper
}

/** What this person likes, kept on this computer. */
export const useSettings = create<Settings>(() => ({
  theme: 'system',
  display: null,
  roomSize: null,
  paper: 'a4',
}))

/** Reads the settings; where there are none, or none that can be read, the usual ones stand. */
export async function loadSettings(): Promise<void> {
  try {
    const keys = ['theme', 'display', 'roomSize', 'paper']
    const [theme, display, roomSize, paper] = await store().settings.bulkGet(keys)
    const dressed = THEME_CHOICES.find(choice => choice === theme?.value)
    if (dressed) useSettings.setState({ theme: dressed })
    const chosen = DisplayChoice.safeParse(display?.value)
    if (chosen.success) useSettings.setState({ display: chosen.data })
    const measured = RoomSize.safeParse(roomSize?.value)
    if (measured.success) useSettings.setState({ roomSize: measured.data })
    const loaded = Paper.safeParse(paper?.value)
    if (loaded.success) useSettings.setState({ paper: loaded.data })
  } catch (error) {
    console.error('The settings could not be read', error)
  }
}

/** Chooses the theme and remembers it. */
export async function chooseTheme(theme: ThemeChoice): Promise<void> {
  useSettings.setState({ theme })
  await keepSetting('theme', theme)
}

/** Chooses the display the room looks at and remembers it. */
export async function chooseDisplay(choice: DisplayChoice): Promise<void> {
  const display = DisplayChoice.parse(choice)
  useSettings.setState({ display })
  await keepSetting('display', display)
}

/** Remembers how large the room is, so that its last row can read the stage. */
export async function measureRoom(roomSize: RoomSize): Promise<void> {
  useSettings.setState({ roomSize })
  await keepSetting('roomSize', roomSize)
}

/** Chooses what everything is printed on and remembers it. */
export async function choosePaper(paper: Paper): Promise<void> {
  useSettings.setState({ paper })
  await keepSetting('paper', paper)
}
