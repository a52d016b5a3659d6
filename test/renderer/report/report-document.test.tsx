import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReportDocument } from '../../../renderer/report/report-document.tsx'
import { analyse } from '../../../shared/finding/analyse.ts'
import { composeReport } from '../../../shared/report/compose-report.ts'
import { headingsOf } from '../../../shared/report/headings-of.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../../fixtures/telephone.ts'

const workshop = telephoneWorkshop()
const report = composeReport(workshop, analyse(workshop, TELEPHONE_DAY), {
  asOf: TELEPHONE_DAY,
  words: wordsIn('en'),
  paper: 'a4',
  confidential: true,
})

describe('the report on its pages', () => {
  it('has the headings of the report and no others', () => {
    const { getAllByRole } = render(<ReportDocument report={report} />)
    expect(getAllByRole('heading').map(heading => heading.textContent)).toEqual(headingsOf(report))
  })

  it('says in words what each drawing shows', () => {
    const { getAllByRole } = render(<ReportDocument report={report} />)
    for (const drawing of getAllByRole('img')) expect(drawing.getAttribute('aria-label')).toMatch(/\w/)
  })

  it('tells for every table header what it heads', () => {
    const { container } = render(<ReportDocument report={report} />)
    const headers = [...container.querySelectorAll('th')]
    expect(headers.length).toBeGreaterThan(20)
    expect(headers.filter(header => !header.scope)).toEqual([])
  })
})
