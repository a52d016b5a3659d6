import { expect, it } from 'vitest'
import { countRows } from '../../../../shared/exchange/import-preview.ts'
import {
  imported,
  inventionTitles,
  previewOf,
  previewOfBytes,
  previewOfText,
  sample,
} from '../../../fixtures/import-samples.ts'

const text = new TextDecoder().decode(sample('google-patents.csv'))

/** The list as Excel writes it back: byte order mark, CRLF, lines padded with commas, dates as M/D/YYYY. */
function savedByExcel(): string {
  const american = text.replace(
    /(\d{4})-(\d\d)-(\d\d)/g,
    (_, year, month, day) => `${+month}/${+day}/${year}`,
  )
  const [search, ...rest] = american.trimEnd().split('\n')
  return `\uFEFF${[`${search},,,,,,,,`, ...rest].join('\r\n')}\r\n`
}

it('recognises the list by its two first lines', () => {
  expect(previewOf('google-patents.csv')).toMatchObject({ source: 'google-patents', creates: 'invention' })
})

it('shows what each column is taken to mean', () => {
  const taken = previewOf('google-patents.csv').columns.filter(({ meaning }) => meaning)
  expect(taken.map(({ header, meaning }) => `${header}: ${meaning}`)).toEqual([
    'id: number',
    'title: title',
    'assignee: owner',
    'grant date: granted',
  ])
})

it('makes one invention of the two rows of the safety belt', () => {
  const preview = previewOf('google-patents.csv')
  expect(countRows(preview)).toEqual({ read: 14, taken: 13, merged: 1, skipped: 0 })
  expect(preview.rows.at(-1)).toMatchObject({ row: 16, joins: 3 })
})

it('takes number, owner and where it came from', () => {
  const [belt] = imported(previewOf('google-patents.csv')).inventions.values()
  expect(belt).toMatchObject({
    title: 'Safety belt',
    reference: 'US-3043625-A',
    owner: 'Volvo Ab',
    source: { file: 'google-patents.csv', row: 3, number: 'US-3043625-A' },
  })
})

it('takes a blank grant date for an application', () => {
  const workshop = imported(previewOf('google-patents.csv'))
  const byIp = [...workshop.inventions.values()].map(({ ip }) => ip)
  expect(byIp.filter(ip => ip === 'application')).toHaveLength(1)
  expect(byIp.filter(ip => ip === 'patent')).toHaveLength(12)
})

it('never guesses effort, status or horizon', () => {
  const inventions = [...imported(previewOf('google-patents.csv')).inventions.values()]
  expect(inventions.every(one => one.effort === null && one.status === null && one.horizon === null)).toBe(
    true,
  )
})

it('keeps the column in the order of the list', () => {
  const places = [...imported(previewOf('google-patents.csv')).inventions.values()].map(({ place }) => place)
  expect(places).toEqual([...places.keys()])
})

it('reads the list that Excel saved again as the same inventions', () => {
  const again = imported(previewOfText('google-patents.csv', savedByExcel()))
  const first = imported(previewOf('google-patents.csv'))
  expect(savedByExcel()).not.toBe(text)
  expect([...again.inventions.values()]).toEqual([...first.inventions.values()])
})

it('reads the list that Excel saved with semicolons as the same titles', () => {
  const cells = text.split('\n').filter(line => !line.includes('"'))
  const semicolons = cells.map(line => line.replaceAll(',', ';')).join('\r\n')
  expect(inventionTitles(imported(previewOfText('a.csv', semicolons)))).toContain('Safety belt')
})

it('reads the list that an old Windows saved', () => {
  const bytes = Uint8Array.from([...text].map(sign => (sign.codePointAt(0) ?? 63) & 0xff))
  expect(inventionTitles(imported(previewOfBytes('a.csv', bytes))).join()).toContain('Förfarande för')
})

it('passes over what a second import brings again', () => {
  const once = imported(previewOf('google-patents.csv'))
  const again = previewOfText('google-patents.csv', text, {}, once)
  expect(again.rows.every(({ skipped }) => skipped === 'already-there')).toBe(true)
  expect(imported(again, once)).toEqual(once)
})
