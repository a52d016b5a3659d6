import { expect, it } from 'vitest'
import { layOutCards } from '../../../shared/layout/card-layout.ts'
import { layOutLinks } from '../../../shared/layout/link-layout.ts'
import { throughlineOf } from '../../../shared/layout/throughline.ts'
import { linked, wallOf } from './drawn-map.ts'

const workshop = linked(wallOf(3, 2, 3), 'I0 B0', 'I1 B0', 'I1 B1', 'B0 P0', 'B0 P1', 'B1 P2')
const { ofCard } = layOutLinks(workshop, layOutCards(workshop))
const cards = (id: string) => [...throughlineOf(workshop, ofCard, id).cards].sort()

it('runs from a benefit back to its inventions and on to its pitches, not sideways', () => {
  expect(cards('B0')).toEqual(['B0', 'I0', 'I1', 'P0', 'P1'])
})

it('runs from an invention through all its benefits to the pitches', () => {
  expect(cards('I1')).toEqual(['B0', 'B1', 'I1', 'P0', 'P1', 'P2'])
})

it('runs through a link both ways', () => {
  expect(cards('I1 → B0')).toEqual(['B0', 'I1', 'P0', 'P1'])
  expect(throughlineOf(workshop, ofCard, 'I1 → B0').links).toContain('I1 → B0')
})
