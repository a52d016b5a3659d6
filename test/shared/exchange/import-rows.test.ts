import { expect, it } from 'vitest'
import { importReport } from '../../../shared/exchange/import-report.ts'
import { importRows } from '../../../shared/exchange/import-rows.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { diffWorkshops } from '../../../shared/workshop/change.ts'
import { imported, inventionTitles, previewOf, previewOfText } from '../../fixtures/import-samples.ts'
import { withBenefit, withInvention, workshopOf } from '../../fixtures/map-of.ts'

let count = 0
const importing = { newId: () => `new-${++count}`, about: { title: 'To be sorted' } }

it('takes only the chosen rows', () => {
  const workshop = importRows(workshopOf(), previewOf('google-patents.csv'), new Set([3, 5]), importing)
  expect(inventionTitles(workshop)).toEqual(['Safety belt', 'X-y position indicator for a display system'])
})

it('changes nothing when no row is chosen', () => {
  const before = withInvention(workshopOf(), 'Belt')
  expect(importRows(before, previewOf('google-patents.csv'), new Set(), importing)).toEqual(before)
})

it('is one change that only adds', () => {
  const before = withInvention(workshopOf(), 'Belt')
  const change = diffWorkshops(before, imported(previewOf('generic-european-semicolon.csv'), before))
  expect(change.records.every(record => record.before === null)).toBe(true)
})

it('links to a benefit that is on the map already', () => {
  const before = withBenefit(workshopOf(), 'unfallsicherheit')
  const after = imported(previewOf('generic-european-semicolon.csv'), before)
  expect(after.benefits.size).toBe(3)
  expect([...after.links.values()].filter(({ to }) => to === 'unfallsicherheit')).toHaveLength(2)
})

it('never changes a card that is there', () => {
  const before = withInvention(workshopOf(), 'Belt', { effort: 7 })
  const preview = previewOfText('a.csv', 'title,effort,benefit\nBelt,3,Safety\n', {}, before)
  const after = imported(preview, before)
  expect(after.inventions.get('Belt')?.effort).toBe(7)
  expect([...after.links.values()]).toMatchObject([{ from: 'Belt' }])
})

it('stands new cards below those that are there', () => {
  const before = withInvention(workshopOf(), 'Belt', { place: 4 })
  const after = imported(previewOfText('a.csv', 'title\nAirbag\nSeat\n', {}, before), before)
  expect([...after.inventions.values()].map(({ place }) => place)).toEqual([4, 5, 6])
})

it('keeps the stronger right of two rows of a family', () => {
  const list =
    'id,title,assignee,inventor/author,grant date\nEP-1-A1,Belt,,,\nEP-1-B1,Belt,Volvo,,2001-01-01\n'
  const workshop = imported(previewOfText('a.csv', list))
  expect([...workshop.inventions.values()]).toMatchObject([
    { ip: 'patent', owner: 'Volvo', reference: 'EP-1-A1' },
  ])
})

it('puts evidence without a subject on the card the person names', () => {
  const before = withBenefit(workshopOf(), 'Price')
  const preview = previewOf('hubspot-deals.csv')
  const rows = new Set(preview.rows.map(({ row }) => row))
  const after = importRows(before, preview, rows, { ...importing, about: { id: 'Price' } })
  expect([...after.evidence.values()].every(({ about }) => about === 'Price')).toBe(true)
  expect(after.pitches.size).toBe(0)
})

it('reports how many rows were read, taken, merged and passed over, and why', () => {
  const [source, counts] = importReport(previewOf('patentsview-g_patent.tsv'), wordsIn('en'))
  expect(source).toBe('PatentsView table')
  expect(counts).toBe('8 rows read, 7 taken, 0 merged into families, 1 skipped: 1 withdrawn')
})

it('reports values that were not taken with their row and column', () => {
  const lines = importReport(previewOf('formula-injection.csv'), wordsIn('en'))
  expect(lines).toContain('Row 5, effort: outside its range; left unknown (-1)')
})
