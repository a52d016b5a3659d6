import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkshop } from '../../../shared/workshop/read-workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { anyWorkshop } from '../../fixtures/arbitrary-workshop.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'

const reading = { freshId: () => 'fresh' }

function reread(text: string) {
  const read = readWorkshop(text, reading)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

it('opens every exported workshop again and exports the same bytes', () => {
  fc.assert(
    fc.property(anyWorkshop, workshop => {
      const text = writeWorkshop(workshop)
      expect(writeWorkshop(reread(text))).toBe(text)
    }),
    { numRuns: 60 },
  )
})

it('writes the same bytes whatever order the room captured its cards in', () => {
  const one = withInvention(withInvention(workshopOf(), 'Belt'), 'Airbag')
  const other = withInvention(withInvention(workshopOf(), 'Airbag'), 'Belt')
  expect(writeWorkshop(one)).toBe(writeWorkshop(other))
})

it('writes the fields of a record in the same order however it was edited', () => {
  const workshop = withInvention(workshopOf(), 'Belt', { source: { file: 'a.csv', row: 1, number: null } })
  const turned = withInvention(workshopOf(), 'Belt', { source: { number: null, row: 1, file: 'a.csv' } })
  expect(writeWorkshop(turned)).toBe(writeWorkshop(workshop))
})

it('orders records by the code units of their ids, the same on every machine', () => {
  const workshop = ['ä', 'b', 'B', 'a'].reduce((so, id) => withInvention(so, id), workshopOf())
  const ids = [...reread(writeWorkshop(workshop)).inventions.keys()]
  expect(ids).toEqual(['B', 'a', 'b', 'ä'])
})

it('ends the file with a line end', () => {
  expect(writeWorkshop(workshopOf()).endsWith('}\n')).toBe(true)
})
