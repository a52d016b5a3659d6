import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('is told from Espacenet and read below its preamble', () => {
  const preview = previewOf('patentscope-resultset.csv')
  expect(preview.source).toBe('patentscope')
  expect([...imported(preview).inventions.values()][0]).toMatchObject({
    title: 'Safety belt',
    owner: 'Volvo Ab',
    reference: 'US3043625',
  })
})

it('leaves protection unknown where the number has no kind code', () => {
  const ips = inventionsOf('patentscope-resultset.csv').map(({ ip }) => ip)
  expect(ips).toEqual([null, null, null, 'patent', null, null, null])
})
