import { describe, expect, it } from 'vitest'
import { mergeOptions, nearDuplicates } from '../../../shared/vote/near-duplicates.ts'
import type { RoundOption } from '../../../shared/workshop/records/round.ts'

const option = (title: string, subjects?: readonly string[]): RoundOption => ({
  id: title,
  title,
  finding: subjects ? { rule: 'orphan-effort', subjects } : null,
})
const pairs = (options: readonly RoundOption[]) =>
  nearDuplicates(options).map(pair => pair.map(({ title }) => title))

describe('near-duplicates', () => {
  it('are options that say nearly the same, the more alike first', () => {
    const options = [
      option('Sales sells what is not there'),
      option('Sales sells what is not built'),
      option('sales sells what is not there'),
      option('Nobody answers at night'),
    ]
    expect(pairs(options)[0]).toEqual(['Sales sells what is not there', 'sales sells what is not there'])
    expect(pairs(options)).toHaveLength(3)
  })

  it('are not two findings about different cards', () => {
    const fun = option('We invest, nobody sells: fun', ['fun'])
    expect(pairs([fun, option('We invest, nobody sells: towing', ['towing'])])).toEqual([])
    expect(pairs([fun, option('We invest, nobody sells: Fun', ['fun', 'quiet'])])).toHaveLength(1)
  })

  it('are merged by keeping one of them', () => {
    const options = [option('A'), option('B')]
    expect(mergeOptions(options, 'A', 'B')).toEqual([option('A')])
    expect(mergeOptions(options, 'A', 'A')).toEqual(options)
  })
})
