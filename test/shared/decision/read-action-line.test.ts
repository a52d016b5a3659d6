import { describe, expect, it } from 'vitest'
import { readActionLine } from '../../../shared/decision/read-action-line.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const read = (line: string) => readActionLine(line, '2026-11-12', MONTHS)

describe('a line with an action', () => {
  it('says who, what and by when', () => {
    expect(read('Head of sales: write the pitch by 12 Dec')).toEqual({
      title: 'write the pitch',
      owner: 'Head of sales',
      due: '2026-12-12',
    })
  })

  it('means the next such day, unless it names the year', () => {
    expect(read('Call them by 3 January').due).toBe('2027-01-03')
    expect(read('Call them by 3 Jan 2026').due).toBe('2026-01-03')
    expect(read('Call them by 2026-12-24').due).toBe('2026-12-24')
  })

  it('may leave out everything but what is to be done', () => {
    expect(read('Call three licensees')).toEqual({ title: 'Call three licensees', owner: null, due: null })
  })

  it('leaves in the title what is no day', () => {
    expect(read('Go by 31 Feb')).toEqual({ title: 'Go by 31 Feb', owner: null, due: null })
    expect(read('Learn it by 3 heart').title).toBe('Learn it by 3 heart')
  })
})
