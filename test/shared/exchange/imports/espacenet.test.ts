import { expect, it } from 'vitest'
import { countRows } from '../../../../shared/exchange/import-preview.ts'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

it('finds the header on line eight and the first of several numbers', () => {
  const preview = previewOf('espacenet.csv')
  expect(preview.source).toBe('espacenet')
  expect(countRows(preview)).toMatchObject({ read: 8, taken: 8 })
  expect([...imported(preview).inventions.values()][0]).toMatchObject({
    title: 'SAFETY BELT',
    reference: 'US3043625A',
    owner: 'VOLVO AB',
    source: { row: 9 },
  })
})
