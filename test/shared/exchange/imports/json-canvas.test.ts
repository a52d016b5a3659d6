import { expect, it } from 'vitest'
import { imported, inventionTitles, previewOf, previewOfText } from '../../../fixtures/import-samples.ts'

it('sorts cards by the group they stand in', () => {
  const workshop = imported(previewOf('map.canvas'))
  expect(inventionTitles(workshop)).toEqual(['Side-impact structure', 'Active chassis control'])
  expect([...workshop.benefits.values()].map(({ title }) => title)).toEqual([
    'Accident safety',
    'Road performance',
  ])
  expect(workshop.pitches.size).toBe(3)
})

it('sorts cards by thirds of the drawing where no group says it', () => {
  const node = (id: string, x: number) => ({ id, type: 'text', x, y: 0, width: 10, height: 10, text: id })
  const workshop = imported(
    previewOfText(
      'a.canvas',
      JSON.stringify({ nodes: [node('belt', 0), node('safety', 400), node('family', 900)] }),
    ),
  )
  expect([workshop.inventions.size, workshop.benefits.size, workshop.pitches.size]).toEqual([1, 1, 1])
})

it('reads fields that a card names, and only those', () => {
  const [structure, chassis] = imported(previewOf('map.canvas')).inventions.values()
  expect(structure).toMatchObject({ effort: 20, status: 'shipping' })
  expect(chassis).toMatchObject({ effort: 40, status: null })
})

it('reads strength and both reasons from the words on a line', () => {
  const [first] = imported(previewOf('map.canvas')).links.values()
  expect(first).toMatchObject({ strength: 9, whyFrom: 'absorbs side load', whyTo: 'families ask first' })
})

it('says where it had to take a line without a strength as contributing', () => {
  const { rows } = previewOf('map.canvas')
  expect(rows.filter(({ faults }) => faults.some(({ code }) => code === 'strength-assumed'))).toHaveLength(2)
})

it('passes over unknown nodes, lines that lead nowhere and lines across a column', () => {
  const skipped = previewOf('map.canvas').rows.flatMap(row => row.skipped ?? [])
  expect(skipped).toEqual(['unknown-type', 'dangling', 'wrong-kinds'])
})

it('turns a line drawn from a benefit back to its invention around', () => {
  const node = (id: string, x: number) => ({ id, type: 'text', x, text: id })
  const canvas = {
    nodes: [node('belt', 0), node('safety', 400), node('family', 900)],
    edges: [{ id: 'e', fromNode: 'safety', toNode: 'belt', label: '9' }],
  }
  const workshop = imported(previewOfText('a.canvas', JSON.stringify(canvas)))
  const [link] = workshop.links.values()
  expect(workshop.inventions.has(link?.from ?? '')).toBe(true)
})

it('needs neither nodes nor edges', () => {
  expect(previewOfText('a.canvas', '{"nodes":[{"id":"a","type":"text","text":"Belt"}]}').rows).toHaveLength(1)
})
