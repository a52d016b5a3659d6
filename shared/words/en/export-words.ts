import { counted } from '../plural.ts'

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
    svg: {
      title: 'Map as a drawing',
      note: 'SVG for slides and wikis: sharp at any size, in an order with few crossings.',
    },
    canvas: {
      title: 'Canvas',
      note: 'JSON Canvas with cards and links where they stand, for Obsidian and others.',
    },
    csv: {
      title: 'Tables',
      note: 'CSV, a file for each kind of record, for spreadsheets and trackers. Goes into a new folder.',
    },
    ndjson: {
      title: 'Lines for query engines',
      note: 'NDJSON, a line for each record with workshop, session and date, for DuckDB and others. Goes into a new folder.',
    },
    markdown: {
      title: 'Report as text',
      note: 'Markdown without pictures, for wikis and mail.',
    },
  } as Readonly<Record<string, { readonly title: string; readonly note: string }>>,
  /** Cards on paper, to cut out and pin up. */
  wallCards: {
    title: 'Wall cards',
    note: 'PDF: every card of the map to cut out and pin up, four on a page.',
    head: (workshop: string) => `Wall cards: ${workshop}`,
    sheet: (column: string, { from, to, all }: { from: number; to: number; all: number }) =>
      from === to ? `${column}: ${from} of ${all}` : `${column}: ${from} to ${to} of ${all}`,
    cut: 'Cut along the dashed lines and pin up what is on the map.',
    alt: (titles: readonly string[]) => `Cards to cut out: ${titles.join('; ')}`,
    effort: (amount: number, unit: string) => `effort ${amount} ${unit}`,
    emphasis: (points: number) => counted(points, 'point of selling', 'points of selling'),
    none: 'There is nothing on the map yet',
    file: (workshop: string) => `Wall cards ${workshop}.pdf`,
  },
  save: 'Save',
  saveAs: (what: string) => `Save: ${what}`,
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}. Paste it where you need it.`,
  saved: (name: string, folder: string) => `Saved ${name} in ${folder}.`,
  folder: (title: string, format: string) => `${title} ${format.toUpperCase()}`,
  leaveOut: 'Leave out of every export',
  private: {
    names: 'Names of people',
    pay: 'Pay and prices',
    verbatims: 'What customers said word for word',
  },
}
