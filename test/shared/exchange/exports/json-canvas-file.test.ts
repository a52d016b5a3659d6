import { expect, it } from 'vitest'
import { jsonCanvasFile } from '../../../../shared/exchange/exports/json-canvas-file.ts'
import type { Link } from '../../../../shared/map/link.ts'
import type { Card } from '../../../../shared/map/through-map.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { asUsual } from '../../../fixtures/export-options.ts'
import { imported, previewOfText } from '../../../fixtures/import-samples.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const cards = [
  (so: Workshop) => withInvention(so, 'Belt', { effort: 10.5, status: 'shipping', ip: 'patent', place: 0 }),
  (so: Workshop) => withInvention(so, '# Airbag: 2', { note: 'status: not a field\n\nSecond.', place: 1 }),
  (so: Workshop) => withBenefit(so, 'Safety', { importance: 5, goodEnough: 7.5, ours: 9, place: 0 }),
  (so: Workshop) =>
    withPitch(so, 'Safest car', { emphasis: 60, claim: 'available', reviewed: '2026-01-02', place: 0 }),
  (so: Workshop) => withLink(so, 'Belt', 'Safety', { whyFrom: 'holds', whyTo: 'families ask' }),
  (so: Workshop) => withLink(so, '# Airbag: 2', 'Safety', { strength: 1, whyTo: 'only this' }),
  (so: Workshop) => withLink(so, 'Safety', 'Safest car', { strength: 3 }),
]
const map = cards.reduce((so, add) => add(so), workshopOf())
const drawn = jsonCanvasFile.compose(map, asUsual)

/** What a drawing carries: cards with their fields by column, links by the titles they join. */
function carried(workshop: Workshop) {
  const titles = new Map(
    [...workshop.inventions, ...workshop.benefits, ...workshop.pitches].map(([id, { title }]) => [id, title]),
  )
  const plain = (card: Card | Link) => ({ ...card, id: null, source: null, place: null })
  return {
    inventions: [...workshop.inventions.values()].map(plain),
    benefits: [...workshop.benefits.values()].map(plain),
    pitches: [...workshop.pitches.values()].map(plain),
    links: [...workshop.links.values()].map(link => ({
      ...plain(link),
      from: titles.get(link.from),
      to: titles.get(link.to),
    })),
  }
}

it('reads back as the same cards, fields and links', () => {
  const again = imported(previewOfText('map.canvas', drawn))
  expect(carried(again)).toEqual(carried(map))
})

it('finds its own cards again in the workshop it was drawn from', () => {
  const again = previewOfText('map.canvas', drawn, {}, map)
  expect(again.rows.every(({ skipped }) => skipped === 'already-there')).toBe(true)
})

it('stands each column in a group of its own name and colour', () => {
  const { nodes } = JSON.parse(drawn)
  const groups = nodes.filter(({ type }: { type: string }) => type === 'group')
  expect(groups).toMatchObject([
    { label: 'Inventions', color: '3' },
    { label: 'Benefits', color: '4' },
    { label: 'Pitches', color: '6' },
  ])
})
