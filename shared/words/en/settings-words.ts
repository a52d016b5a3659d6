const metres = (distance: number) => (Math.floor(distance * 10) / 10).toLocaleString('en')

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  paper: { title: 'Paper', papers: { a4: 'A4', letter: 'Letter' } },
  privacy: 'Everything is kept on this computer. Throughline never connects to the internet.',
  room: {
    title: 'Room size',
    lead: 'So that the last row can read what the room sees. It is kept for the next session.',
    diagonal: 'Display, corner to corner',
    distance: 'Distance of the last row',
    inches: 'inches',
    metres: 'metres',
    unknown: (lines: number) => `Not measured: the smallest type is ${lines} of 1080 lines.`,
    reaches: (lines: number, farthest: number) =>
      `The smallest type is ${lines} of 1080 lines. The last row may sit up to ${metres(farthest)} m away.`,
    tooFar: (farthest: number) =>
      `The last row sits too far away: on this display it can read up to ${metres(farthest)} m. Move it closer, or take a larger display.`,
  },
}
