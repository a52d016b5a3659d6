import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomesFile } from '../../../../shared/exchange/exports/outcomes-file.ts'
import { Outcomes } from '../../../../shared/exchange/outcomes.ts'
import { outcomesSchema } from '../../../../shared/exchange/outcomes-schema.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { anyWorkshop } from '../../../fixtures/arbitrary-workshop.ts'
import { asUsual } from '../../../fixtures/export-options.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'

const invested = withPitch(
  withLink(withBenefit(withInvention(workshopOf(), 'Chassis', { effort: 10 }), 'Fun'), 'Chassis', 'Fun'),
  'Safest car',
  { emphasis: 10 },
)

const outcomesOf = (workshop: typeof invested) => JSON.parse(outcomesFile.compose(workshop, asUsual))

it('holds metrics and findings of the day', () => {
  const outcomes = outcomesOf(invested)
  expect(outcomes).toMatchObject({ format: 'throughline-outcomes', asOf: '2026-03-14' })
  expect(outcomes.metrics.orphanEffort).toBe(1)
  expect(outcomes.findings.map((finding: { rule: string }) => finding.rule)).toContain('orphan-effort')
})

it('holds what was decided and who does what by when, and nothing of the map', () => {
  const decided = putRecords(invested, 'decisions', [newRecord('decisions', { id: 'd', option: 'Stop' })])
  const outcomes = outcomesOf(
    putRecords(decided, 'actions', [newRecord('actions', { id: 'a', title: 'Tell them' })]),
  )
  expect(outcomes.decisions).toMatchObject([{ option: 'Stop' }])
  expect(outcomes.actions).toMatchObject([{ title: 'Tell them', state: 'open' }])
  expect(Object.keys(outcomes)).toEqual([
    'format',
    'version',
    'workshop',
    'asOf',
    'metrics',
    'alignmentBand',
    'findings',
    'decisions',
    'actions',
  ])
})

it('keeps to its schema whatever the workshop holds', () => {
  fc.assert(
    fc.property(anyWorkshop, workshop => {
      expect(Outcomes.safeParse(outcomesOf(workshop)).error).toBeUndefined()
    }),
    { numRuns: 25 },
  )
})

it('has a schema that asks for all of its parts', () => {
  expect(outcomesSchema()).toMatchObject({
    required: expect.arrayContaining(['metrics', 'findings', 'decisions']),
  })
})
