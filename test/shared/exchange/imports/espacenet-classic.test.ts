import { expect, it } from 'vitest'
import { countRows } from '../../../../shared/exchange/import-preview.ts'
import { imported, previewOfText } from '../../../fixtures/import-samples.ts'

it('reads the classic list with the kind in brackets', () => {
  const list = [
    '"Title";"Publication number";"Publication date";"Inventor(s)";"Applicant(s)"',
    '"Belt";"KR20150000637 (U)";"2015-02-11";"KIM [KR]";"ACME [KR]"',
    '"Belt again";"KR20150000637 (A)";"2015-02-11";"KIM [KR]";"ACME [KR]"',
  ].join('\r\n')
  const preview = previewOfText('classic.csv', list)
  expect(preview.source).toBe('espacenet-classic')
  expect(countRows(preview)).toMatchObject({ taken: 1, merged: 1 })
  expect([...imported(preview).inventions.values()]).toMatchObject([{ ip: 'patent', owner: 'ACME' }])
})
