import { describe, expect, it } from 'vitest'
import { decideFinding } from '../../../shared/decision/finding-answers.ts'
import { optionOf } from '../../../shared/decision/options.ts'
import { situationOf, whatIf } from '../../../shared/decision/what-if.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { ruleOf } from '../../../shared/finding/rules.ts'
import type { BlockOf } from '../../../shared/report/block.ts'
import { composeReport } from '../../../shared/report/compose-report.ts'
import { markdownOf } from '../../../shared/report/markdown-file.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../../fixtures/telephone.ts'

const asOf = TELEPHONE_DAY
const words = wordsIn('en')
const undecided: Workshop = { ...telephoneWorkshop(), decisions: new Map(), actions: new Map() }
const overshoot = { rule: 'overshoot', subjects: ['sound'] }

const reportOf = (workshop: Workshop) =>
  composeReport(workshop, analyse(workshop, asOf), { asOf, words, paper: 'a4', confidential: true })
const optionsOf = (workshop: Workshop): BlockOf<'options'> | undefined =>
  reportOf(workshop)
    .sections.find(({ id }) => id === 'decision-D1')
    ?.blocks.find(block => block.kind === 'options')
const decidedBy = (choice: Partial<Decision>, finding = overshoot) =>
  decideFinding(undecided, 'd', finding, choice).workshop
const moved = decidedBy({ option: 'effort-to-price-or-ease' })

describe('the options that were considered', () => {
  it('stand in the order of the finding, those left out that change nothing on the map', () => {
    const changing = (ruleOf('overshoot')?.options ?? []).filter(id => optionOf(id)?.mechanism)
    const names: Readonly<Record<string, string>> = words.decide.option
    expect(changing.length).toBeGreaterThan(1)
    expect(optionsOf(moved)?.rows.map(({ name }) => name)).toEqual(changing.map(id => names[id]))
  })

  it('mark the one that was chosen, and only that', () => {
    const chosen = optionsOf(moved)?.rows.filter(row => row.chosen !== null)
    expect(chosen?.map(({ name }) => name)).toEqual(['Move effort to price or ease of use'])
  })

  it('show what the map would say after each, with what most likely is meant', () => {
    const option = optionOf('effort-to-price-or-ease')
    if (!option?.mechanism) throw new Error('it moves effort')
    const choices = option.mechanism.suggest(situationOf(moved, ['sound'], asOf))
    const effect = whatIf(moved, option, choices, ['sound'], asOf)
    if (!effect.ok) throw new Error('nothing is left open')
    const row = optionsOf(moved)?.rows.find(({ chosen }) => chosen !== null)
    expect(row?.figures.map(({ after }) => after)).toEqual([
      effect.value.after.alignment,
      effect.value.after.orphanEffort,
      effect.value.after.unsupportedEmphasis,
      effect.value.after.overshootEffort,
      effect.value.after.evidenceCoverage,
    ])
    expect(row?.figures[0]?.change).toMatch(/^[+−]\d+$/)
    expect(row?.lines.join(' ')).toContain('From: Wideband voice codec')
    expect(row?.lines.join(' ')).toContain('Difficulty 3 of 5 · Two-way door')
  })

  it('say of a figure that stays only what it is', () => {
    const row = optionsOf(moved)?.rows.find(({ chosen }) => chosen !== null)
    expect(row?.figures[4]).toMatchObject({ numeral: optionsOf(moved)?.today.numerals[4], change: null })
  })

  it('keep to what the room wrote down for its choice', () => {
    const expected = [{ metric: 'alignment', before: 0.514, after: 0.71 }]
    const row = optionsOf(decidedBy({ option: 'effort-to-price-or-ease', expected }))?.rows.find(
      ({ chosen }) => chosen !== null,
    )
    expect(row?.figures[0]).toMatchObject({ numeral: '71', change: '+20' })
    expect(row?.lines[0]).toBe('As the room expects it')
  })

  it('end with the choice where the room put it in its own words', () => {
    const rows = optionsOf(decidedBy({ option: 'Wait for the line card' }))?.rows
    expect(rows?.at(-1)).toMatchObject({ name: 'Wait for the line card', chosen: 'chosen' })
  })

  it('claim no effect of a choice for which nobody wrote one down', () => {
    const row = optionsOf(decidedBy({ option: 'Wait for the line card', difficulty: 2 }))?.rows.at(-1)
    expect(row?.figures.map(({ numeral }) => numeral)).toEqual(['–', '–', '–', '–', '–'])
    expect(row?.lines).toEqual(['Nobody wrote down what to expect of it', 'Difficulty 2 of 5'])
  })

  it('are left away where none of them would change a figure or a finding', () => {
    expect(optionsOf(decidedBy({ option: 'weekly-slot' }, { rule: 'cadence-lapsed', subjects: [] }))).toEqual(
      undefined,
    )
  })

  it('are a table in Markdown', () => {
    expect(markdownOf(reportOf(moved), words)).toMatch(
      /\| Move effort to price or ease of use \(chosen\); .*\| \d+ \([+−]\d+\)/,
    )
  })
})

describe('how the numbers are computed', () => {
  it('says when each finding appears, with the thresholds of this workshop', () => {
    const { header } = undecided
    const strict = {
      ...undecided,
      header: { ...header, thresholds: { ...header.thresholds, shareMin: 0.07 } },
    }
    const method = JSON.stringify(reportOf(strict).sections.at(-1)).replaceAll('\u00A0', ' ')
    expect(method).toContain('A benefit takes 7 % of effort or more and no emphasis stands on it.')
    expect(method).toContain(words.finding.rule['cadence-lapsed'].title)
  })
})
