import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('takes a shipped feature as shipping and leaves other states unknown', () => {
  expect(inventionsOf('aha-features.csv').map(({ status }) => status)).toEqual(['shipping', null, null, null])
})

it('takes the end date as the day it is available, and never a T-shirt size as effort', () => {
  const [pretensioner] = inventionsOf('aha-features.csv')
  expect(pretensioner).toMatchObject({
    availableFrom: '2025-03-01',
    effort: null,
    tags: ['safety', 'core'],
  })
})
