import { expect, it } from 'vitest'
import { addCards } from '../../../../shared/map/edits/add-cards.ts'
import { patchCard } from '../../../../shared/map/edits/patch-card.ts'
import { inOrder, placeCards } from '../../../../shared/map/edits/place-cards.ts'
import { removeCards } from '../../../../shared/map/edits/remove-cards.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const titlesOf = (map: ReturnType<typeof workshopOf>) => inOrder(map, 'invention').map(card => card.title)
const lines = (...titles: string[]) => titles.map((title, index) => ({ id: `i${index}`, title }))

it('makes one card of every line that says something', () => {
  const map = addCards(workshopOf(), 'invention', lines('Belt', '  ', 'Air\tbag '))
  expect(titlesOf(map)).toEqual(['Belt', 'Air bag'])
})

it('knows nothing of a new invention but its title', () => {
  const map = addCards(workshopOf(), 'invention', lines('Belt'))
  expect(map.inventions.get('i0')).toMatchObject({ effort: null, status: null, horizon: null, ip: null })
})

it('cuts a title that nobody could read to 200 characters', () => {
  const map = addCards(workshopOf(), 'invention', lines('x'.repeat(5_000)))
  expect(map.inventions.get('i0')?.title).toHaveLength(200)
})

it('takes the links of a removed card and the evidence about it along, and nothing else', () => {
  const cards = withPitch(withBenefit(withInvention(workshopOf(), 'Belt'), 'Safety'), 'Safest car')
  const linked = withLink(withLink(cards, 'Belt', 'Safety'), 'Safety', 'Safest car')
  const heard = putRecords(linked, 'evidence', [newRecord('evidence', { id: 'E', about: 'Belt' })])
  const left = removeCards(heard, new Set(['Belt']))
  expect([...left.links.keys()]).toEqual(['Safety → Safest car'])
  expect(left.inventions.size + left.evidence.size).toBe(0)
  expect(left.benefits).toBe(heard.benefits)
})

it('stands cards in the order they were put, and new ones after them', () => {
  const placed = placeCards(addCards(workshopOf(), 'invention', lines('a', 'b', 'c')), 'invention', [
    'i2',
    'i0',
    'i1',
  ])
  const later = addCards(placed, 'invention', [{ id: 'i3', title: 'd' }])
  expect(titlesOf(later)).toEqual(['c', 'a', 'b', 'd'])
})

it('leaves a map alone when a card to change is not there', () => {
  const map = workshopOf()
  expect(patchCard(map, 'invention', 'nowhere', { effort: 3 })).toBe(map)
})
