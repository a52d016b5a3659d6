/** What the person chose: one of our themes, or whatever the system has. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/** The theme that a choice means on this machine now. */
export function themeFor(choice: ThemeChoice): Exclude<ThemeChoice, 'system'> {
  if (choice !== 'system') return choice
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Dresses the page in a theme and keeps following the system when that was chosen, until the returned function is called. */
export function wearTheme(choice: ThemeChoice): () => void {
  const dress = () => {
    document.documentElement.dataset.theme = themeFor(choice)
  }
  dress()
  const queries = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map(query => matchMedia(query))
  for (const query of queries) query.addEventListener('change', dress)
  return () => {
    for (const query of queries) query.removeEventListener('change', dress)
  }
}
