import { counted } from '../plural.ts'

/** Words of the import screen. */
export const importWords = {
  dropHere: 'Drop the file to see what is in it',
  title: (file: string) => `Import ${file}`,
  cancel: 'Cancel',
  close: 'Close',
  another: 'Choose another file',
  refused: (file: string) => `${file} cannot be imported`,
  untouched: 'Nothing was changed. This is what is wrong in it and where:',
  workshopFile: 'Throughline workshop',
  exists: 'The library already has this workshop. What do you want to do?',
  ways: {
    add: { title: 'Add it to the library', note: 'As a workshop of its own.' },
    copy: {
      title: 'Open a copy',
      note: 'The workshop in the library stays as it is; the copy gets “(copy)” behind its title.',
    },
    replace: {
      title: 'Replace the one in the library',
      note: 'All that is in the library under this title is exchanged for what is in the file.',
    },
  },
  waysLabel: 'What to do with it',
  open: 'Open workshop',
  inLibrary: 'In the library',
  inFile: 'In the file',
  edited: (day: string) => `last edited ${day}`,
  neverEdited: 'never edited',
  importCount: (count: number, kind: 'invention' | 'benefit' | 'pitch' | 'evidence') =>
    `Import ${counted(count, nouns[kind][0], nouns[kind][1])}`,
  done: (count: number, kind: 'invention' | 'benefit' | 'pitch' | 'evidence', joined: number) =>
    `Imported ${counted(count, nouns[kind][0], nouns[kind][1])}${joined > 0 ? ` from ${counted(count + joined, 'row', 'rows')}` : ''}.`,
  undo: 'Undo',
}

const nouns = {
  invention: ['invention', 'inventions'],
  benefit: ['benefit', 'benefits'],
  pitch: ['pitch', 'pitches'],
  evidence: ['piece of evidence', 'pieces of evidence'],
} as const
