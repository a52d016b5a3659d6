/** A cell of a table. */
export type Cell = string | number | boolean

/** A record as one row: fields of its parts as `source.file`, lists joined; unknown is an empty cell. */
export function flatRecord(record: object, before = ''): ReadonlyMap<string, Cell> {
  const row = new Map<string, Cell>()
  for (const [field, value] of Object.entries(record)) {
    const name = `${before}${field}`
    if (Array.isArray(value)) row.set(name, value.map(said).join('; '))
    else if (typeof value === 'object' && value !== null) {
      for (const [part, cell] of flatRecord(value, `${name}.`)) row.set(part, cell)
    } else row.set(name, typeof value === 'number' || typeof value === 'boolean' ? value : said(value))
  }
  return row
}

function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Object.values(value).map(said).join(' ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
