import { useEffect } from 'react'
import { useSettings } from './settings.ts'
import { wearTheme } from './theme.ts'

/** Dresses the page in the chosen theme. */
export function useTheme(): void {
  const theme = useSettings(settings => settings.theme)
  useEffect(() => wearTheme(theme), [theme])
}
