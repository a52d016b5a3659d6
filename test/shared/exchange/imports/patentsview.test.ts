import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

it('keeps numbers of designs and reissues as they are', () => {
  const references = [...imported(previewOf('patentsview-g_patent.tsv')).inventions.values()].map(
    one => one.reference,
  )
  expect(references).toContain('USD500000')
  expect(references).toHaveLength(7)
})

it('does not suggest a withdrawn patent, but lets it be chosen', () => {
  const reissue = previewOf('patentsview-g_patent.tsv').rows.at(-1)
  expect(reissue).toMatchObject({ skipped: 'withdrawn', drafts: [{ title: 'Reissue, SYN row' }] })
})
