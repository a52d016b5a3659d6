/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  privacy: 'Everything is kept on this computer. Throughline never connects to the internet.',
}
