import { counted } from '../plural.ts'

interface Held {
  readonly inventions: number
  readonly benefits: number
  readonly pitches: number
  readonly links: number
  readonly decisions: number
}

/** Words of the screen on which an earlier state of a workshop is put back. */
export const backupWords = {
  menu: 'Earlier states',
  title: (workshop: string) => `Earlier states of “${workshop}”`,
  explain:
    'Throughline keeps a copy whenever a workshop is closed, before every import or merge, before a new version of the app, and as it went out or came in as a file. Putting one back is a step that can be undone.',
  none: 'There is no earlier state yet. One is kept when the workshop is closed.',
  held: ({ inventions, benefits, pitches, links, decisions }: Held) =>
    [
      counted(inventions, 'invention', 'inventions'),
      counted(benefits, 'benefit', 'benefits'),
      counted(pitches, 'pitch', 'pitches'),
      counted(links, 'link', 'links'),
      counted(decisions, 'decision', 'decisions'),
    ].join(', '),
  damaged: 'This copy is damaged and cannot be read.',
  reason: {
    'before-import': 'before an import',
    'before-replace': 'before it was replaced',
    'before-merge': 'before a copy was merged into it',
    exchanged: 'as it went out or came in as a file',
    'before-bulk-delete': 'before many records were deleted',
    'before-update': 'before a new version of the app opened it',
  },
  openCopy: 'Open as a copy',
  putBack: 'Put back',
  copyTitle: (workshop: string, when: string) => `${workshop} (${when})`,
  done: (workshop: string, when: string) => `“${workshop}” stands again as it did: ${when}.`,
}
