/** Words of presenting to the room. */
export const presentingWords = {
  present: 'Present',
  stop: 'Stop presenting',
  displays: 'Where the room sees the stage',
  choose: 'Choose the display',
  states: {
    off: 'Not presenting',
    live: 'Projector, live',
    unplugged: 'Projector unplugged',
    shared: 'One display: F11 swaps',
  },
  swap: 'Swap console and stage',
  display: (label: string, place: number) => label || `Display ${place}`,
  displayNote: ({ width, height, internal }: { width: number; height: number; internal: boolean }) =>
    `${width} × ${height}${internal ? ', built in' : ''}`,
  notHere: 'Not plugged in now',
}
