import { describe, expect, it } from 'vitest'
import { previewImport } from '../../../shared/exchange/preview-import.ts'
import { previewText } from '../../../shared/exchange/preview-text.ts'
import { imported, inventionTitles, previewOfText } from '../../fixtures/import-samples.ts'

const codes = (name: string, text: string) => {
  const preview = previewImport({ name, bytes: new TextEncoder().encode(text) })
  return preview.ok ? [] : preview.failure.map(({ code }) => code)
}

describe('a file that makes nothing', () => {
  it.each([
    ['is empty', 'a.csv', '', 'empty-file'],
    ['is blank', 'a.csv', ' \n \n', 'empty-file'],
    ['has a header only', 'a.csv', 'title,effort\n', 'nothing-to-import'],
    ['is a picture or a workbook', 'a.xlsx', 'PK\u0003\u0004\0\0', 'unknown-source'],
    ['is some other JSON', 'a.json', '{"hello":1}', 'unknown-source'],
    ['is broken JSON', 'a.canvas', '{"nodes":[', 'not-json'],
    ['nests too deep', 'a.canvas', `{"nodes":${'['.repeat(70)}`, 'too-deep'],
    ['is a workshop', 'a.json', '{"format":"throughline-workshop"}', 'is-a-workshop'],
    ['would swap a prototype', 'a.canvas', '{"nodes":[],"__proto__":{"x":1}}', 'forbidden-key'],
    ['is a drawing without anything', 'a.canvas', '{"nodes":[],"edges":[]}', 'nothing-to-import'],
  ])('is refused when it %s', (_case, name, text, code) => {
    expect(codes(name, text)).toEqual([code])
  })

  it('is refused above 50 MB', () => {
    const preview = previewImport({ name: 'a.csv', bytes: new Uint8Array(50 * 1024 * 1024 + 1) })
    expect(preview.ok ? [] : preview.failure.map(({ code }) => code)).toEqual(['file-too-large'])
  })
})

describe('lines of text', () => {
  it('are one card each; a tab separates title and note', () => {
    const preview = previewText('Belt\tholds you\r\n\r\nAirbag\n', 'invention')
    expect([...imported(preview).inventions.values()]).toMatchObject([
      { title: 'Belt', note: 'holds you', source: null },
      { title: 'Airbag', note: null },
    ])
  })

  it('can be benefits or pitches', () => {
    expect(imported(previewText('Safety\nComfort', 'benefit')).benefits.size).toBe(2)
    expect(imported(previewText('Safest car', 'pitch')).pitches.size).toBe(1)
  })

  it('that are the same make one card', () => {
    expect(imported(previewText('Belt\nbelt', 'invention')).inventions.size).toBe(1)
  })

  it('from a file keep their commas', () => {
    const text = 'Faster, cheaper\nSafer, quieter\n'
    expect(inventionTitles(imported(previewOfText('ideas.txt', text)))).toEqual([
      'Faster, cheaper',
      'Safer, quieter',
    ])
  })

  it('with a heading in a table of one column start below it', () => {
    expect(inventionTitles(imported(previewOfText('a.csv', 'Title\nBelt\nAirbag\n')))).toEqual([
      'Belt',
      'Airbag',
    ])
  })
})
