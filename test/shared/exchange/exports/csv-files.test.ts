import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { csvFiles } from '../../../../shared/exchange/exports/csv-files.ts'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'

const map = withLink(
  withBenefit(withInvention(workshopOf(), 'Belt', { effort: 10.5, tags: ['a', 'b'] }), 'Safety'),
  'Belt',
  'Safety',
)

function tables(workshop: typeof map): Readonly<Record<string, readonly Record<string, string>[]>> {
  const files: readonly { readonly name: string; readonly text: string }[] = csvFiles.composeAll(workshop)
  return Object.fromEntries(
    files.map(({ name, text }) => [
      name,
      Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data,
    ]),
  )
}

it('makes one table for each kind of record there is', () => {
  expect(Object.keys(tables(map))).toEqual(['inventions.csv', 'benefits.csv', 'links.csv'])
})

it('writes numbers plainly and lists in one cell', () => {
  expect(tables(map)['inventions.csv']).toMatchObject([
    { title: 'Belt', effort: '10.5', tags: 'a; b', status: '' },
  ])
})

it('names the cards of a link beside their ids', () => {
  expect(tables(map)['links.csv']).toMatchObject([{ fromTitle: 'Belt', toTitle: 'Safety', strength: '9' }])
})

it('lets no cell act as a formula', () => {
  const cells = Object.values(tables(imported(previewOf('formula-injection.csv')))).flatMap(rows =>
    rows.flatMap(row => Object.values(row)),
  )
  expect(cells).toContain("'=1+1")
  expect(cells.filter(cell => /^[\s]*[=+\-@＝]|^[\t\r]/.test(cell))).toEqual([])
})
