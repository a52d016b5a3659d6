import { expect, it } from 'vitest'
import { countRows } from '../../../../shared/exchange/import-preview.ts'
import { imported, previewOf, previewOfText } from '../../../fixtures/import-samples.ts'

const evidenceOf = (name: string) => [...imported(previewOf(name)).evidence.values()]

it('leaves the footer of the report out', () => {
  expect(countRows(previewOf('salesforce-opportunities.csv'))).toMatchObject({ read: 5, taken: 5 })
})

it('makes won and lost deals evidence and leaves the verdict to the room', () => {
  const [first] = evidenceOf('salesforce-opportunities.csv')
  expect(first).toMatchObject({
    kind: 'lost-deal',
    verdict: null,
    verbatim: 'Phones 2025 – HQ: Price',
    customer: 'Müller & Söhne GmbH',
    date: '2025-05-30',
    heardBy: null,
  })
})

it('reads a report in another language', () => {
  const report = 'Opportunity-Name,Phase,Schlusstermin\nHalle 3,Geschlossen und verloren,30.05.2025\n'
  const preview = previewOfText('bericht.csv', report)
  expect(preview.source).toBe('salesforce')
  expect([...imported(preview).evidence.values()]).toMatchObject([{ kind: 'lost-deal', date: '2025-05-30' }])
})
