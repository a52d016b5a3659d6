import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveStep } from '../../../../renderer/session/agenda/move-step.ts'

it('puts an entry at another place', () => {
  expect(moveStep(['check-in', 'dots', 'decide'], 2, 0)).toEqual(['decide', 'check-in', 'dots'])
})

it('stays as it is beyond either end', () => {
  const agenda = ['check-in', 'dots']
  expect([moveStep(agenda, 0, -1), moveStep(agenda, 1, 2)]).toEqual([agenda, agenda])
})

it('is taken back by moving the other way', () => {
  const places = fc.array(fc.integer(), { minLength: 1 }).chain(list => {
    const place = fc.nat({ max: list.length - 1 })
    return fc.tuple(fc.constant(list), place, place)
  })
  fc.assert(
    fc.property(places, ([list, from, to]) => {
      expect(moveStep(moveStep(list, from, to), to, from)).toEqual(list)
    }),
  )
})
