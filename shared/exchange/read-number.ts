/** Which sign stands before the fraction. */
export type DecimalSign = '.' | ','

const UNITS = /[€$£¥%\s\u00A0\u202F]|EUR|USD|GBP|CHF/gi
const GROUPED_BY_COMMA = /^[+-]?(?:\d+|\d{1,3}(?:[,']\d{3})+)(?:\.\d+)?$/
const GROUPED_BY_POINT = /^[+-]?(?:\d+|\d{1,3}(?:[.']\d{3})+)(?:,\d+)?$/

/** The decimal sign of a column of numbers: what its cells prove, else what its separator suggests. */
export function decimalSignOf(cells: readonly string[], delimiter: string): DecimalSign {
  for (const cell of cells) {
    const signs = bare(cell).replace(/[^.,]/g, '')
    if (signs === '') continue
    if (signs.includes(',') && signs.includes('.')) return signs.endsWith(',') ? ',' : '.'
    // The same sign twice can only group thousands.
    if (signs.length > 1) return signs.startsWith(',') ? '.' : ','
    if (!/[.,]\d{3}$/.test(bare(cell))) return signs as DecimalSign
  }
  return delimiter === ';' ? ',' : '.'
}

/** The number in a cell; undefined when it is none. Units of money around it are passed over. */
export function readNumber(cell: string, decimal: DecimalSign): number | undefined {
  const text = bare(cell)
  const [fits, grouping] = decimal === ',' ? [GROUPED_BY_POINT, /[.']/g] : [GROUPED_BY_COMMA, /[,']/g]
  if (!fits.test(text)) return undefined
  const value = Number(text.replace(grouping, '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

function bare(cell: string): string {
  return cell.replace(UNITS, '')
}
