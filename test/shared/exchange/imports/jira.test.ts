import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

const inventionsOf = (name: string) => [...imported(previewOf(name)).inventions.values()]

it('reads repeated columns together', () => {
  expect(inventionsOf('jira.csv')[1]).toMatchObject({
    title: 'Conflict resolver',
    tags: ['backend', 'urgent'],
  })
})

it('never takes story points for effort', () => {
  expect(inventionsOf('jira.csv').every(({ effort }) => effort === null)).toBe(true)
})

it('does not suggest what was decided against', () => {
  expect(previewOf('jira.csv').rows.at(-1)).toMatchObject({ skipped: 'dropped' })
})

it('keeps the key of the issue, so that a second import finds it', () => {
  expect(inventionsOf('jira.csv')[0]?.source).toEqual({ file: 'jira.csv', row: 2, number: 'ENG-1' })
})
