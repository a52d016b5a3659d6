import { describe, expect, it } from 'vitest'
import { exists, type Inventory, problemsOf, registries, takeInventory } from './layers/registries.ts'

describe.each(registries.filter(exists))('the list $list', registry => {
  it('names every definition once, each with a test', async () => {
    expect(problemsOf(await takeInventory(registry))).toEqual([])
  })
})

describe('a list', () => {
  const sound: Inventory = {
    files: ['overshoot.ts', 'undershoot.ts'],
    imported: ['overshoot.ts', 'undershoot.ts', 'finding-rule.ts'],
    ids: ['overshoot', 'undershoot'],
    tests: ['overshoot.test.ts', 'undershoot.test.tsx'],
  }

  it('is sound when every file is named and tested', () => {
    expect(problemsOf(sound)).toEqual([])
  })

  it('misses a file that nobody added to it', () => {
    const found = problemsOf({ ...sound, imported: ['overshoot.ts'] })
    expect(found).toEqual(['undershoot.ts is not in the list'])
  })

  it('misses an entry that is imported and then forgotten', () => {
    expect(problemsOf({ ...sound, ids: ['overshoot'] })).toEqual(['2 files define only 1 entries'])
  })

  it('refuses an id that is taken', () => {
    expect(problemsOf({ ...sound, ids: ['overshoot', 'overshoot'] })).toEqual([
      'the id overshoot is taken twice',
    ])
  })

  it('asks for a test of every definition', () => {
    expect(problemsOf({ ...sound, tests: ['overshoot.test.ts'] })).toEqual(['undershoot.ts has no test'])
  })

  it('is found for every registry that the project has', () => {
    expect(registries.filter(exists).map(({ list }) => list)).toContain(
      'shared/workshop/migrations/migrations.ts',
    )
  })
})
