import { expect, it } from 'vitest'
import { countRows } from '../../../../shared/exchange/import-preview.ts'
import { imported, previewOf, previewOfText } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('reads abstracts over several lines as notes', () => {
  const [belt] = inventionsOf('lens-patents.csv')
  expect(belt?.note).toBe(
    'Line one of the abstract.\nLine two, with a "quote" and a comma, plus ;; inside text.',
  )
})

it('takes an expired right for none', () => {
  expect(inventionsOf('lens-patents.csv').map(({ ip }) => ip)).toEqual(Array(12).fill('none'))
})

it('reads the list of 2015, whose records end in a bare carriage return', () => {
  const old = [
    '#,Jurisdiction,Kind,Publication Number,Lens ID,Publication Date,Title,Applicants,Type',
    '1,US,A,US 3043625 A,000-1,10/07/62,"Safety, belt",VOLVO AB;;SAAB,Granted Patent',
    '2,WO,A1,WO 2001/12345 A1,000-2,01/02/01,Airbag,SAAB,Patent Application',
  ].join('\r')
  const preview = previewOfText('lens.csv', old)
  expect(preview.source).toBe('lens')
  expect([...imported(preview).inventions.values()]).toMatchObject([
    { title: 'Safety, belt', owner: 'VOLVO AB, SAAB', ip: 'patent' },
    { title: 'Airbag', ip: 'application' },
  ])
})

it('makes one invention of the members of a simple family', () => {
  const list = [
    'Lens ID,Display Key,Title,Simple Family Members',
    '1,US 1 B2,Belt,US 1 B2;;EP 2 A1',
    '2,EP 2 A1,Belt in Europe,EP 2 A1;;US 1 B2',
  ].join('\n')
  const preview = previewOfText('lens.csv', list)
  expect(countRows(preview)).toMatchObject({ taken: 1, merged: 1 })
  expect([...imported(preview).inventions.values()]).toMatchObject([{ title: 'Belt', ip: 'patent' }])
})
