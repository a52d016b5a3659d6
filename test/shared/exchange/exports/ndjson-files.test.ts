import { expect, it } from 'vitest'
import { ndjsonFiles } from '../../../../shared/exchange/exports/ndjson-files.ts'
import { snapshotOf } from '../../../../shared/workshop/document-of.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { asUsual } from '../../../fixtures/export-options.ts'
import { withBenefit, withInvention, workshopOf } from '../../../fixtures/map-of.ts'

const early = withInvention(workshopOf({ id: 'phones/1', title: 'Phones' }), 'Belt', { effort: 3 })
const held = putRecords(withInvention(early, 'Airbag'), 'sessions', [
  newRecord('sessions', { id: 's1', date: '2026-01-05', snapshot: snapshotOf(early) }),
])

function lines(workshop: typeof held, name: string): readonly Record<string, unknown>[] {
  const files: readonly { readonly name: string; readonly text: string }[] = ndjsonFiles.composeAll(
    workshop,
    asUsual,
  )
  const file = files.find(known => known.name === name)
  return (file?.text.trimEnd().split('\n') ?? []).map(line => JSON.parse(line))
}

it('writes one line per record with workshop, session and date, now and at each session', () => {
  expect(lines(held, 'phones_1.inventions.ndjson')).toMatchObject([
    { workshop: 'phones/1', session: 's1', date: '2026-01-05', title: 'Belt', effort: 3 },
    { workshop: 'phones/1', session: null, date: '2026-03-14', title: 'Belt' },
    { workshop: 'phones/1', session: null, date: '2026-03-14', title: 'Airbag', effort: null },
  ])
})

it('writes the metrics of each state, so that alignment can be followed over time', () => {
  expect(lines(held, 'phones_1.metrics.ndjson').map(({ date }) => date)).toEqual(['2026-01-05', '2026-03-14'])
})

it('keeps the day of a piece of evidence beside the day of the state', () => {
  const quote = newRecord('evidence', { id: 'e', about: 'Safety', date: '2026-02-02' })
  const heard = putRecords(withBenefit(early, 'Safety'), 'evidence', [quote])
  expect(lines(heard, 'phones_1.evidence.ndjson')).toMatchObject([
    { date: '2026-03-14', ownDate: '2026-02-02' },
  ])
})

it('writes no workshop inside a line', () => {
  expect(lines(held, 'phones_1.sessions.ndjson')[0]).not.toHaveProperty('snapshot')
})
