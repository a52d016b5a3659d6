import { expect, it } from 'vitest'
import { imported, inventionTitles, previewOf, previewOfText } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('reads file wrappers as inventions with what became of them', () => {
  const inventions = inventionsOf('uspto-odp-file-wrapper.json')
  expect(inventions[0]).toMatchObject({ reference: 'US6285999', ip: 'patent' })
  expect(inventions[1]).toMatchObject({ title: 'Miniaturized electronic circuits', ip: 'none' })
})

it('survives wrappers that hold something else', () => {
  const odd = JSON.stringify({ patentFileWrapperDataBag: [null, 5, {}, { applicationNumberText: '09' }] })
  const preview = previewOfText('odp.json', odd)
  expect(inventionTitles(imported(preview))).toEqual(['09'])
})
