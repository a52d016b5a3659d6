import { expect, it } from 'vitest'
import { composeBallots } from '../../../shared/report/compose-ballots.ts'
import { Report } from '../../../shared/report/report.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { withRoom } from '../../fixtures/room-with.ts'
import { roundOn } from '../../fixtures/vote-of.ts'

const options = { count: 3, asOf: '2026-11-12', words: wordsIn('en'), paper: 'a4' } as const
const OPTIONS = ['Fun', 'Towing', 'Price']

it('every ballot has its number, the question and the options in their order', () => {
  const { sections } = composeBallots(workshopOf(), roundOn(OPTIONS), options)
  expect(sections.map(({ kicker }) => kicker)).toEqual(['Ballot 1', 'Ballot 2', 'Ballot 3'])
  for (const { heading, blocks } of sections) {
    expect(heading).toBe('Which gap costs us most?')
    const rows = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
      OPTIONS.map((title, at) => [`${at + 1}`, title]),
    )
  }
})

it('two short ballots share a page, a long one has its own', () => {
  const starts = (titles: readonly string[]) =>
    composeBallots(workshopOf(), roundOn(titles), options).sections.map(({ startsPage }) => startsPage)
  expect(starts(OPTIONS)).toEqual([true, false, true])
  expect(starts(Array.from({ length: 9 }, (_, at) => `Option ${at}`))).toEqual([true, true, true])
})

it('a ballot is a report that can be printed, asks for a function, and names nobody', () => {
  const ballots = composeBallots(withRoom(workshopOf()), roundOn(OPTIONS), options)
  expect(Report.safeParse(ballots).success).toBe(true)
  expect(JSON.stringify(ballots)).toContain('Circle your function')
  expect(JSON.stringify(ballots)).not.toMatch(/\b(?:Sal|Rob|Val|Fay)\b/)
})
