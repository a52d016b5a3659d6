import { expect, it } from 'vitest'
import { putScores, putSentence, readScores } from '../../../shared/session/check-scores.ts'
import { spreadOf } from '../../../shared/session/spread.ts'
import type { CheckScore } from '../../../shared/workshop/records/session.ts'

const told = (line: string) => {
  const read = readScores(line)
  return read.ok ? read.value.map(one => `${one.function} ${one.scores.join('')}`) : read.failure
}

it('reads a line of letters and fingers', () => {
  expect(told('S4 R2 M3')).toEqual(['Sales 4', 'R&D 2', 'Marketing 3'])
})

it('takes several voters of one function, names written out, commas and colons', () => {
  expect(told('s45, Service: 3; R&D 2 s1')).toEqual(['Sales 451', 'Service 3', 'R&D 2'])
})

it('says which word it does not understand', () => {
  expect(told('S4 X3')).toEqual({ word: 'X3', why: 'no-function' })
  expect(told('S4 R9')).toEqual({ word: 'R9', why: 'no-score' })
  expect(told('S4 M')).toEqual({ word: 'M', why: 'no-score' })
  expect(told('S0')).toEqual({ word: 'S0', why: 'no-score' })
})

it('reads nothing from an empty line', () => {
  expect(told('  ')).toEqual([])
})

const scored = (by: CheckScore['function'], ...scores: number[]): CheckScore => ({
  function: by,
  scores,
  sentence: null,
})

it('lets a later line correct a function and leaves its sentence alone', () => {
  const held = putSentence([scored('Sales', 2)], 'Sales', 'We sell what we build.')
  expect(putScores(held, [scored('Sales', 4), scored('IP', 3)])).toEqual([
    { function: 'Sales', scores: [4], sentence: 'We sell what we build.' },
    scored('IP', 3),
  ])
})

it('keeps the sentence of a function that showed no fingers', () => {
  expect(putSentence([], 'IP', 'File early.')).toEqual([
    { function: 'IP', scores: [], sentence: 'File early.' },
  ])
})

it('says how far apart the room is', () => {
  const spread = spreadOf([scored('Sales', 5, 4), scored('R&D', 1), scored('IP')])
  expect(spread).toMatchObject({ voters: 3, lowest: 1, highest: 5, median: 4, counts: [1, 0, 0, 1, 1] })
  expect(spread?.byFunction.map(one => [one.function, one.median])).toEqual([
    ['R&D', 1],
    ['Sales', 4.5],
  ])
})

it('has no spread before anybody has shown fingers', () => {
  expect(spreadOf([scored('IP')])).toBeNull()
})
