import { describe, expect, it } from 'vitest'
import { decideFinding, noteFinding, setFindingAside } from '../../../shared/decision/finding-answers.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import type { Block, BlockOf } from '../../../shared/report/block.ts'
import { composeReport } from '../../../shared/report/compose-report.ts'
import { markdownOf } from '../../../shared/report/markdown-file.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../../fixtures/telephone.ts'

const asOf = TELEPHONE_DAY
const words = wordsIn('en')
const undecided: Workshop = { ...telephoneWorkshop(), decisions: new Map(), actions: new Map() }
const driftToRd = {
  rule: 'drift-to-rd',
  subjects: analyse(undecided, asOf)
    .findings.filter(({ rule }) => rule === 'drift-to-rd')
    .flatMap(({ subjects }) => subjects),
}

const reportOf = (workshop: Workshop) =>
  composeReport(workshop, analyse(workshop, asOf), { asOf, words, paper: 'a4', confidential: true })
const blocksOf = (workshop: Workshop, section: string): readonly Block[] =>
  reportOf(workshop).sections.find(({ id }) => id === section)?.blocks ?? []
const findingsIn = (workshop: Workshop) =>
  blocksOf(workshop, 'findings').flatMap(block => (block.kind === 'findings' ? block.rows : []))
const entriesOf = (blocks: readonly Block[], label: string): BlockOf<'entries'>['entries'] =>
  blocks.flatMap(block => (block.kind === 'entries' && block.label === label ? block.entries : []))

const decided = decideFinding(undecided, 'chosen', driftToRd, { option: 'redirect-effort' }).workshop
const noted = noteFinding(undecided, 'note', driftToRd, 'If we stop, the lead is gone in two years.')
const aside = setFindingAside(undecided, 'aside', driftToRd, 'The plan for next year changes it anyway.')

describe('a decision in the report', () => {
  it('is named by the words of the option that was chosen, on every page', () => {
    expect(entriesOf(blocksOf(decided, 'summary'), 'What was decided')[0]?.title).toBe('Redirect the effort')
    expect(reportOf(decided).sections.find(({ id }) => id === 'decision-D1')?.heading).toBe(
      'Redirect the effort',
    )
    const markdown = markdownOf(reportOf(decided), words)
    expect(markdown).toContain('## Redirect the effort')
    expect(markdown).not.toContain('redirect-effort')
  })

  it('says an option that the room put in its own words as it stands', () => {
    expect(JSON.stringify(blocksOf(telephoneWorkshop(), 'decision-D1'))).toContain(
      'Redirect R&D for the 2026 plan',
    )
  })

  it('names the figures it was expected to change', () => {
    const expected = [{ metric: 'overpromise', before: 0.24, after: 0 }]
    const claim = { option: 'correct-claim', expected }
    const { workshop } = decideFinding(undecided, 'claim', { rule: 'overpromise', subjects: [] }, claim)
    expect(JSON.stringify(blocksOf(workshop, 'decision-D1'))).toContain('Overpromise from 24 to 0.')
  })

  it('shows on its finding that it was decided', () => {
    const row = findingsIn(decided).find(({ title }) => title === words.finding.rule['drift-to-rd'].title)
    expect(row?.notes).toContain('Decided: D1')
  })
})

describe('what the room said about a finding', () => {
  it('stands beside its question', () => {
    const row = findingsIn(noted).find(({ said }) => said.length > 0)
    expect(row?.title).toBe(words.finding.rule['drift-to-rd'].title)
    expect(row?.said).toEqual(['If we stop, the lead is gone in two years.'])
    expect(markdownOf(reportOf(noted), words)).toContain(
      'What the room said: If we stop, the lead is gone in two years.',
    )
  })

  it('decides nothing', () => {
    expect(reportOf(noted).sections.some(({ id }) => id.startsWith('decision-'))).toBe(false)
    expect(reportOf(noted).sections[0]?.lead).toContain('Nothing is decided yet.')
    expect(findingsIn(noted).every(({ notes }) => notes.includes('Not yet decided'))).toBe(true)
  })
})

describe('a finding that was set aside', () => {
  const all = findingsIn(undecided).length + entriesOf(blocksOf(undecided, 'findings'), 'Also found').length

  it('stands at the end, with the reason', () => {
    const last = blocksOf(aside, 'findings').at(-1)
    expect(last?.kind === 'entries' && last.label).toBe('Set aside')
    const [entry] = entriesOf(blocksOf(aside, 'findings'), 'Set aside')
    expect(entry?.ref).toBe(`F${all}`)
    expect(entry?.text).toContain(words.finding.rule['drift-to-rd'].title)
    expect(entry?.text).toContain('“The plan for next year changes it anyway.”')
  })

  it('stands nowhere else', () => {
    expect(findingsIn(aside).map(({ title }) => title)).not.toContain(words.finding.rule['drift-to-rd'].title)
    expect(findingsIn(aside).length + entriesOf(blocksOf(aside, 'findings'), 'Also found').length).toBe(
      all - 1,
    )
  })

  it('is not a decision', () => {
    expect(reportOf(aside).sections.some(({ id }) => id.startsWith('decision-'))).toBe(false)
    expect(JSON.stringify(reportOf(aside))).not.toContain('set-aside')
  })
})
