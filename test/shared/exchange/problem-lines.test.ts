import { expect, it } from 'vitest'
import { problemLines } from '../../../shared/exchange/problem-lines.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { problem } from '../../../shared/workshop/problem.ts'

const words = wordsIn('en')

it('says what is wrong and where', () => {
  expect(problemLines([problem('too-small', 'inventions[12].effort', { least: 0 })], words)).toEqual([
    'inventions[12].effort: must be ≥ 0',
  ])
})

it('says what is wrong with the file as a whole without a place', () => {
  expect(problemLines([problem('empty-file')], words)).toEqual(['The file is empty.'])
})

it('stops after twenty lines and says how many more there are', () => {
  const problems = Array.from({ length: 25 }, (_, at) => problem('missing', `benefits[${at}].title`))
  const lines = problemLines(problems, words)
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toBe('… and 5 more')
})

it('never repeats an id of ten megabytes', () => {
  const [line] = problemLines([problem('dangling', 'links[0].to', { id: 'x'.repeat(10_000_000) })], words)
  expect(line?.length).toBeLessThan(120)
})

it('names both versions of a file that is too new', () => {
  const [line] = problemLines([problem('newer-version', 'version', { found: 2, known: 1 })], words)
  expect(line).toContain('file version 2')
  expect(line).toContain('up to version 1')
})
