import { describe, expect, it } from 'vitest'
import { nearTitles, titled, titlesWith } from '../../../../renderer/exercise/capture/near-titles.ts'

const known = ['Never drops a call', 'A lower telephone bill', 'Moves a desk without a technician'].map(
  title => ({ id: title, title, kind: 'pitch' as const }),
)
const near = (typed: string) => nearTitles(known, typed).map(({ title }) => title)

describe('titles that are there already', () => {
  it.each([
    ['the same words in another order', 'A call never drops'],
    ['the same title while it is being typed', 'Never dr'],
    ['another ending of a word', 'Never drop a call'],
    ['capitals', 'NEVER DROPS A CALL'],
  ])('are near for %s', (_, typed) => {
    expect(near(typed)).toEqual(['Never drops a call'])
  })

  it('are not near for one shared word, nor for two letters', () => {
    expect(near('A quick answer at night')).toEqual([])
    expect(near('Ne')).toEqual([])
  })

  it('come with those first that begin with the letters', () => {
    const found = titlesWith([...known, { id: 'x', title: 'Technician on call', kind: null }], 'tech')
    expect(found.map(({ title }) => title)).toEqual([
      'Technician on call',
      'Moves a desk without a technician',
    ])
  })

  it('are found whole, however they are written', () => {
    expect(titled(known, ' a lower TELEPHONE bill ')?.id).toBe('A lower telephone bill')
    expect(titled(known, 'A lower bill')).toBeNull()
  })
})
