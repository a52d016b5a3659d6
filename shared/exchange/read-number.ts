/** Which sign stands before the fraction. */
export type DecimalSign = '.' | ','

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:([.,' \u00A0\u202F])\d{3})+)(?:[.,]\d+)?$/

/** The decimal sign of a column of numbers: what its cells prove, else what its table suggests. */
export function decimalSignOf(cells: readonly string[], delimiter: string): DecimalSign {
  for (const cell of cells) {
    const comma = cell.lastIndexOf(',')
    const point = cell.lastIndexOf('.')
    const digits = cell.trim().length
    if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
    if (cell.split(',').length > 2) return '.'
    if (cell.split('.').length > 2) return ','
    const sign = comma >= 0 ? ',' : point >= 0 ? '.' : undefined
    if (sign && digits - cell.trim().indexOf(sign) !== 4) return sign
  }
  return delimiter === ';' ? ',' : '.'
}

/** The number in a cell; undefined when it is none. Units of money around it are passed over. */
export function readNumber(cell: string, decimal: DecimalSign): number | undefined {
  const bare = cell
    .replace(/[€$£¥%\s\u00A0\u202F]/g, '')
    .replace(/^(?:EUR|USD|GBP|CHF)|(?:EUR|USD|GBP|CHF)$/i, '')
  if (!NUMBER.test(bare)) return undefined
  const grouping = decimal === ',' ? /[.']/g : /[,']/g
  const value = Number(bare.replace(grouping, '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
