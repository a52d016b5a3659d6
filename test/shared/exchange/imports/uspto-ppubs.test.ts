import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('is not led astray by columns called 1 to 5, + and X', () => {
  const preview = previewOf('uspto-ppubs.csv')
  expect(preview.source).toBe('uspto-ppubs')
  expect(inventionsOf('uspto-ppubs.csv')[0]).toMatchObject({
    title: 'Safety belt',
    reference: 'US 3043625 A',
    ip: 'patent',
    owner: 'Volvo Ab',
  })
})
