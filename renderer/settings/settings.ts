import { create } from 'zustand'
import { store } from '../workshop/store.ts'
import type { ThemeChoice } from './theme.ts'
import { THEME_CHOICES } from './theme.ts'

interface Settings {
  readonly theme: ThemeChoice
}

/** What this person likes, kept on this computer. */
export const useSettings = create<Settings>(() => ({ theme: 'system' }))

/** Reads the settings; where there are none, or none that can be read, the usual ones stand. */
export async function loadSettings(): Promise<void> {
  try {
    const row = await store().settings.get('theme')
    const theme = THEME_CHOICES.find(choice => choice === row?.value)
    if (theme) useSettings.setState({ theme })
  } catch (error) {
    console.error('The settings could not be read', error)
  }
}

/** Chooses the theme and remembers it. */
export async function chooseTheme(theme: ThemeChoice): Promise<void> {
  useSettings.setState({ theme })
  await store().settings.put({ key: 'theme', value: theme })
}
