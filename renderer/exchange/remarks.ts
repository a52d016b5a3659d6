import type { ImportRow, RowFault } from '../../shared/exchange/import-preview.ts'
import type { Words } from '../../shared/words/words.ts'

/** What is to be said about a row: why it is left out, whom it joins, what was wrong in its cells. */
export function remarksOn(
  { skipped, joins, faults }: ImportRow,
  words: Words['import'],
  exchange: Words['exchange'],
): readonly string[] {
  return [
    ...(skipped ? [exchange.skipped[skipped]] : []),
    ...(joins === null ? [] : [words.joins(joins)]),
    ...faults.map(fault => remarkOn(fault, exchange)),
  ]
}

function remarkOn({ code, column, value }: RowFault, exchange: Words['exchange']): string {
  const said = `${exchange.fault[code]} (${value})`
  return column ? `${column}: ${said}` : said
}

/** The title of the first card a row makes, else its first words. */
export function titleOf({ drafts, cells }: ImportRow): string {
  for (const draft of drafts) if ('title' in draft) return draft.title
  for (const draft of drafts)
    if (draft.kind === 'evidence' && draft.fields.verbatim) return draft.fields.verbatim
  return cells.find(cell => cell.trim() !== '')?.trim() ?? ''
}
