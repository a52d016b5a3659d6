import { create } from 'zustand'
import { DisplayChoice } from '../../shared/bridge/display.ts'
import { store } from '../workshop/store.ts'
import type { ThemeChoice } from './theme.ts'
import { THEME_CHOICES } from './theme.ts'

interface Settings {
  readonly theme: ThemeChoice
  /** The display the room looks at; null leaves it to what is plugged in. */
  readonly display: DisplayChoice | null
}

/** What this person likes, kept on this computer. */
export const useSettings = create<Settings>(() => ({ theme: 'system', display: null }))

/** Reads the settings; where there are none, or none that can be read, the usual ones stand. */
export async function loadSettings(): Promise<void> {
  try {
    const [theme, display] = await store().settings.bulkGet(['theme', 'display'])
    const dressed = THEME_CHOICES.find(choice => choice === theme?.value)
    if (dressed) useSettings.setState({ theme: dressed })
    const chosen = DisplayChoice.safeParse(display?.value)
    if (chosen.success) useSettings.setState({ display: chosen.data })
  } catch (error) {
    console.error('The settings could not be read', error)
  }
}

/** Chooses the theme and remembers it. */
export async function chooseTheme(theme: ThemeChoice): Promise<void> {
  useSettings.setState({ theme })
  await store().settings.put({ key: 'theme', value: theme })
}

/** Chooses the display the room looks at and remembers it. */
export async function chooseDisplay(choice: DisplayChoice): Promise<void> {
  const display = DisplayChoice.parse(choice)
  useSettings.setState({ display })
  await store().settings.put({ key: 'display', value: display })
}
