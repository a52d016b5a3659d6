import { counted } from '../plural.ts'

interface Cards {
  readonly inventions: number
  readonly benefits: number
  readonly pitches: number
}

/** Words of the library of workshops. */
export const libraryWords = {
  title: 'Workshops',
  places: 'Library',
  active: 'Workshops',
  archive: 'Archive',
  kept: 'Kept on this computer only.',
  search: 'Search workshops',
  clearSearch: 'Clear the search',
  noMatch: (text: string) => `No workshop has “${text}” in its title or purpose.`,
  new: 'New workshop',
  newTitle: 'New workshop',
  create: 'Create workshop',
  titleField: 'Title',
  titleHint: 'The product or the business it is about',
  purposeField: 'Purpose',
  purposeHint: 'The question this workshop is to answer. It stands on the first page of the report.',
  sample: 'Sample',
  openSample: 'Open sample',
  import: 'Import',
  lastOpened: 'Last opened',
  openMap: 'Open map',
  cards: ({ inventions, benefits, pitches }: Cards) =>
    [
      counted(inventions, 'invention', 'inventions'),
      counted(benefits, 'benefit', 'benefits'),
      counted(pitches, 'pitch', 'pitches'),
    ].join(', '),
  links: (count: number) => counted(count, 'link', 'links'),
  columns: {
    workshop: 'Workshop',
    cards: 'On the map',
    edited: 'Last edited',
    alignment: 'Alignment, of 100',
    actions: 'Actions',
    more: 'More',
  },
  glyph: (cards: Cards) =>
    `Map with ${counted(cards.inventions, 'invention', 'inventions')}, ${counted(cards.benefits, 'benefit', 'benefits')} and ${counted(cards.pitches, 'pitch', 'pitches')}`,
  openActions: (count: number) => `${count} open`,
  noActions: 'none open',
  alignment: 'Alignment',
  of100: 'of 100',
  aligned: '75 and up: aligned',
  chance: 'Below 50: no better than chance',
  notAssessed: {
    inventions: 'Not assessed: no inventions yet',
    pitches: 'Not assessed: no pitches yet',
    amounts: 'Not assessed: no effort or no emphasis yet',
    benefits: 'Not assessed: no benefits yet',
    links: 'Not assessed: not linked yet',
  },
  noPurpose: 'No purpose written down',
  more: (title: string) => `More for “${title}”`,
  open: 'Open',
  rename: 'Rename',
  renameTitle: 'Rename workshop',
  duplicate: 'Duplicate',
  toArchive: 'Move to archive',
  fromArchive: 'Take out of archive',
  delete: 'Delete',
  deleted: (title: string) => `Deleted “${title}”.`,
  archived: (title: string) => `Moved “${title}” to the archive.`,
  gone: 'This workshop is not in the library any more.',
  undo: 'Undo',
  exampleGlyph: 'A map: inventions, benefits and pitches with lines between them',
  empty: 'Map what you invent, what it gives customers and how you sell it, and see where the line breaks.',
  emptyExample: 'New here? The sample shows a finished map in two minutes.',
  emptyArchive: 'Workshops you put away stay here, with everything in them.',
  today: 'Today',
  yesterday: 'Yesterday',
}
