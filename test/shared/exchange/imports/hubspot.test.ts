import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

const evidenceOf = (name: string) => [...imported(previewOf(name)).evidence.values()]

it('passes over deals that are neither won nor lost', () => {
  const preview = previewOf('hubspot-deals.csv')
  expect(preview.rows.map(({ skipped }) => skipped)).toEqual([null, null, null, 'open-deal', null])
})

it('reads reasons over several lines', () => {
  expect(evidenceOf('hubspot-deals.csv')[2]).toMatchObject({
    verbatim: 'Initech: No offline mode\n(engineers on site)',
    date: '2025-03-01',
  })
})
