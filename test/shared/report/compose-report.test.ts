import { describe, expect, it } from 'vitest'
import { analyse } from '../../../shared/finding/analyse.ts'
import { composeReport } from '../../../shared/report/compose-report.ts'
import { headingsOf } from '../../../shared/report/headings-of.ts'
import { Report } from '../../../shared/report/report.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../../fixtures/telephone.ts'

const asOf = TELEPHONE_DAY
const compose = (workshop: Workshop) =>
  composeReport(workshop, analyse(workshop, asOf), {
    asOf,
    words: wordsIn('en'),
    paper: 'a4',
    confidential: true,
  })
const sectionsOf = (workshop: Workshop) => compose(workshop).sections.map(({ id }) => id)
const everyText = (workshop: Workshop) => JSON.stringify(compose(workshop)).replaceAll('\u00A0', ' ')

describe('the report of a workshop', () => {
  it('goes from the conclusion down to how the numbers are computed', () => {
    expect(sectionsOf(telephoneWorkshop())).toEqual([
      'summary',
      'mirror',
      'map-1',
      'findings',
      'decision-D1',
      'decision-D2',
      'actions',
      'evidence',
      'links',
      'method',
    ])
  })

  it('leaves away what nobody has said anything about', () => {
    expect(sectionsOf(workshopOf())).toEqual(['summary', 'findings', 'method'])
  })

  it('states its conclusion in the first heading', () => {
    expect(headingsOf(compose(telephoneWorkshop()))[0]).toBe(
      'Most effort improves what is already better than buyers need',
    )
  })

  it('says that alignment is not assessed where effort is unknown, and never 0', () => {
    const map = withPitch(withBenefit(withInvention(workshopOf(), 'Codec'), 'Sound'), 'Best sound', {
      emphasis: 10,
    })
    expect(everyText(map)).toContain('0 of 1 invention has effort')
    expect(everyText(map)).toContain('"name":"Alignment","direction":"higher is better","numeral":"–"')
  })

  it('is what the desktop accepts', () => {
    expect(Report.safeParse(compose(telephoneWorkshop())).success).toBe(true)
  })

  it('says the five figures to one decimal only where it says how they are computed', () => {
    const { sections } = compose(telephoneWorkshop())
    expect(JSON.stringify(sections.at(-1))).toContain('= 51.4')
    expect(JSON.stringify(sections[0])).not.toContain('51.4')
  })

  it('names in evidence the function that heard it, never the person', () => {
    const report = compose(telephoneWorkshop())
    const evidence = JSON.stringify(report.sections.find(({ id }) => id === 'evidence'))
    expect(evidence).toContain('heard by Sales')
    expect(evidence).not.toContain('key-account')
  })

  it('keeps a percent sign with its number', () => {
    expect(JSON.stringify(compose(telephoneWorkshop()))).not.toMatch(/\d %/)
  })

  it('tells every card without a partner what it lacks', () => {
    const map = withLink(withBenefit(withInvention(workshopOf(), 'Codec'), 'Sound'), 'Codec', 'Sound')
    const lonely = withPitch(map, 'Forty years')
    expect(everyText(lonely)).toContain('"Forty years","Pitch","not said","no benefit"')
    expect(everyText(lonely)).toContain('"Sound","Benefit","","no pitch"')
  })
})
