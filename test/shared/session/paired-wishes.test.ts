import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedWishes, unansweredWishes } from '../../../shared/session/paired-wishes.ts'
import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Perception } from '../../../shared/workshop/records/perception.ts'

const wish = (from: TeamFunction, about: TeamFunction, text: string): Perception => ({
  id: text,
  from,
  about,
  kind: 'want',
  text,
})
const feedback = wish('Marketing', 'Sales', 'Tell us what customers say')
const products = wish('Sales', 'Marketing', 'Give us something great to sell')
const requirements = wish('Service', 'Sales', 'Ask before you promise')

describe('wishes', () => {
  it('are paired where both sides want something from each other', () => {
    expect(pairedWishes([products, requirements, feedback])).toEqual([
      { one: 'Sales', other: 'Marketing', wishes: [[products], [feedback]] },
    ])
  })

  it('stay alone where the other side has said nothing', () => {
    expect(unansweredWishes([products, requirements, feedback])).toEqual([requirements])
  })

  it('are never what somebody only thinks', () => {
    expect(pairedWishes([products, { ...feedback, kind: 'think' }])).toEqual([])
  })

  it('are each in exactly one pair or alone', () => {
    const somebody = fc.constantFrom(...TeamFunction.options.slice(0, 4))
    const wishes = fc
      .array(fc.tuple(somebody, somebody))
      .map(drawn => drawn.map(([from, about], at) => wish(from, about, `wish ${at}`)))
    fc.assert(
      fc.property(wishes, all => {
        const paired = pairedWishes(all).flatMap(pair => pair.wishes.flat())
        const told = [...paired, ...unansweredWishes(all)].map(({ id }) => id).sort()
        expect(told).toEqual(all.map(({ id }) => id).sort())
      }),
    )
  })
})
