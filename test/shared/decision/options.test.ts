import { describe, expect, it } from 'vitest'
import { readWorkshopAt } from '../../../shared/analysis/reading.ts'
import type { DecisionOption } from '../../../shared/decision/decision-option.ts'
import { options } from '../../../shared/decision/options.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { sideRoad } from '../../../shared/finding/rules/side-road.ts'
import { rules } from '../../../shared/finding/rules.ts'
import { GOLD_CASES, goldExpected, goldWorkshop } from '../../fixtures/gold.ts'

const all: readonly DecisionOption[] = options

describe('the options', () => {
  it('are all there that some finding offers, and none besides', () => {
    const offered = new Set(rules.flatMap(rule => [...rule.options] as string[]))
    expect(all.map(({ id }) => id).sort()).toEqual([...offered].sort())
  })
  it('ask how it could fail before every one-way door', () => {
    const careless = all.filter(({ door, premortem }) => door === 'one-way' && !premortem)
    expect(careless.map(({ id }) => id)).toEqual([])
  })
  it('hold refocusing Sales for the hardest of those that a side road offers', () => {
    const offered = all.filter(({ id }) => sideRoad.options.some(option => option === id))
    const hardest = offered.filter(({ difficulty }) => difficulty === 5)
    expect(hardest.map(({ id }) => id)).toEqual(['refocus-sales'])
  })
  it('name each of their parameters once', () => {
    for (const { id, mechanism } of all) {
      const names = mechanism?.parameters.map(({ name }) => name) ?? []
      expect(new Set(names).size, id).toBe(names.length)
    }
  })
  it('suggest something for each of their parameters and nothing else, whatever the finding', () => {
    for (const name of GOLD_CASES) {
      const workshop = goldWorkshop(name)
      const reading = readWorkshopAt(workshop, goldExpected(name).asOf)
      for (const { subjects } of analyse(workshop, goldExpected(name).asOf).findings) {
        for (const { id, mechanism } of all) {
          const suggested = Object.keys(mechanism?.suggest({ reading, subjects }) ?? {})
          const wanted = mechanism?.parameters.map(parameter => parameter.name) ?? []
          expect(suggested.sort(), id).toEqual([...wanted].sort())
        }
      }
    }
  })
})
