import { describe, expect, it } from 'vitest'
import { type CellContext, countsOf } from '../../../renderer/list/cells.ts'
import { EVERYTHING } from '../../../renderer/list/list-state.ts'
import { isLeft, recordsOf, sortedRows } from '../../../renderer/list/rows.ts'
import { en } from '../../../shared/words/en/en.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../fixtures/map-of.ts'

const contextOf = (workshop: Workshop): CellContext => ({
  words: en,
  workshop,
  counts: countsOf(workshop.links.values(), workshop.evidence.values()),
  asOf: '2026-03-14',
})

const telephones = () => {
  const one = withInvention(workshopOf(), 'Codec 10', { effort: 34, status: 'shipping', tags: ['voice'] })
  const two = withInvention(one, 'Codec 9', { effort: null, status: 'idea' })
  const three = withInvention(two, 'Échange', { effort: 4, status: null })
  return withLink(withBenefit(three, 'Sounds like the same room'), 'Codec 10', 'Sounds like the same room')
}

const sorted = (key: string, direction: 'ascending' | 'descending' = 'ascending') =>
  sortedRows('inventions', { key, direction }, contextOf(telephones()))

describe('sorting', () => {
  it('leaves the rows as they were made until a column is chosen', () => {
    expect(sortedRows('inventions', null, contextOf(telephones()))).toEqual([
      'Codec 10',
      'Codec 9',
      'Échange',
    ])
  })

  it('reads numbers in titles as numbers and letters with their accents', () => {
    expect(sorted('title')).toEqual(['Codec 9', 'Codec 10', 'Échange'])
  })

  it('puts what is unknown last in either direction', () => {
    expect(sorted('effort')).toEqual(['Échange', 'Codec 10', 'Codec 9'])
    expect(sorted('effort', 'descending')).toEqual(['Codec 10', 'Échange', 'Codec 9'])
  })

  it('takes a status by how far it is', () => {
    expect(sorted('status')).toEqual(['Codec 9', 'Codec 10', 'Échange'])
  })

  it('counts links', () => {
    expect(sorted('linkCount', 'descending')[0]).toBe('Codec 10')
  })
})

describe('narrowing down', () => {
  const left = (narrowing: object) => {
    const context = contextOf(telephones())
    const rows = [...recordsOf('inventions', context).values()]
    return rows
      .filter(row => isLeft(row, 'inventions', { ...EVERYTHING, ...narrowing }, context))
      .map(row => row.id)
  }

  it('leaves everything when nothing is asked', () => {
    expect(left({})).toHaveLength(3)
  })

  it('finds every word in any cell, in any order and case', () => {
    expect(left({ text: 'VOICE codec' })).toEqual(['Codec 10'])
    expect(left({ text: 'codec nothing' })).toEqual([])
  })

  it('leaves one status', () => {
    expect(left({ step: 'idea' })).toEqual(['Codec 9'])
  })

  it('leaves what every facet says of it', () => {
    expect(left({ facets: ['unlinked'] })).toEqual(['Codec 9', 'Échange'])
    expect(left({ facets: ['unlinked', 'no-effort'] })).toEqual(['Codec 9'])
  })

  it('passes over a facet of another table', () => {
    expect(left({ facets: ['one-sided'] })).toHaveLength(3)
  })
})
