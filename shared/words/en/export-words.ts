/** Words of the export dialog. */
export const exportWords = {
  title: 'Export',
  lead: 'Each is written where you say, and nowhere else.',
  report: {
    title: 'Report for leadership',
    note: 'PDF: the figures, the map, what was decided and who does what. You see it before it is written.',
    act: 'Open report',
  },
  formats: {
    workshop: {
      title: 'Workshop file',
      note: 'JSON with everything in it. It opens again as the same workshop, here or on another computer.',
    },
    outcomes: {
      title: 'Outcomes',
      note: 'JSON with the metrics, findings, decisions and actions only, for other programs.',
    },
    canvas: {
      title: 'Drawing',
      note: 'JSON Canvas with cards and links where they stand, for Obsidian and others.',
    },
    markdown: {
      title: 'Report as text',
      note: 'Markdown without pictures, for wikis and mail.',
    },
  } as Readonly<Record<string, { readonly title: string; readonly note: string }>>,
  save: 'Save',
  saveAs: (what: string) => `Save: ${what}`,
  saved: (name: string, folder: string) => `Saved ${name} in ${folder}.`,
  leaveOut: 'Leave out of every export',
  private: {
    names: 'Names of people',
    pay: 'Pay and prices',
    verbatims: 'What customers said word for word',
  },
}
