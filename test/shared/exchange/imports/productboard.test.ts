import { expect, it } from 'vitest'
import { imported, previewOf } from '../../../fixtures/import-samples.ts'

it('makes each note evidence about its feature', () => {
  const workshop = imported(previewOf('productboard-notes.csv'))
  const offline = [...workshop.inventions.values()].find(({ title }) => title === 'Offline mode')
  const about = [...workshop.evidence.values()].filter(({ about: id }) => id === offline?.id)
  expect(about).toMatchObject([
    { verbatim: 'Engineers lose signal.\nThey "must" work offline.', kind: 'quote', date: '2025-04-03' },
    { kind: 'lost-deal', customer: 'Example Org', date: '2026-03-23' },
  ])
})

it('puts a note without a feature where the room can sort it', () => {
  const workshop = imported(previewOf('productboard-notes.csv'))
  const [pitch] = workshop.pitches.values()
  const unsorted = [...workshop.evidence.values()].filter(({ about }) => about === pitch?.id)
  expect(unsorted).toMatchObject([{ verbatim: 'Asked about EU hosting' }])
})
