/** What a spreadsheet takes for the beginning of a formula, in ASCII and full width, also behind blanks. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]/

/** Text that no spreadsheet takes for a formula; an apostrophe before it keeps it what it is. */
export function inertCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
