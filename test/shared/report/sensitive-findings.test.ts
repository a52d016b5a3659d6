import { expect, it } from 'vitest'
import { outcomesFile } from '../../../shared/exchange/exports/outcomes-file.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { markdownFile } from '../../../shared/report/markdown-file.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { asUsual } from '../../fixtures/export-options.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { TODAY, withEvidence, withParticipant } from '../../fixtures/room-of.ts'

const NAME = 'Zacharias Unmistakable'

/** An innovator with a name, paid on deals, whose ears alone heard what the story stands on. */
function compromised(): Workshop {
  const cards = withBenefit(withInvention(workshopOf(), 'Codec', { effort: 5 }), 'Calls')
  const sold = withPitch(cards, 'Never down', { emphasis: 10 })
  const linked = withLink(withLink(sold, 'Codec', 'Calls'), 'Calls', 'Never down')
  const person = { name: NAME, function: 'Innovation', track: 'innovation', paidOnDeal: 'yes' } as const
  return withEvidence(withParticipant(linked, 'the innovator', person), 'Calls', { heardBy: 'the innovator' })
}

const options = { ...asUsual, asOf: TODAY }

it('find what touches the pay of a person', () => {
  const rules = analyse(compromised(), TODAY).findings.map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['innovator-on-commission', 'compromised-evidence']))
})

it('are told in the report by function, never by name', () => {
  const text = markdownFile.compose(compromised(), options)
  expect(text).toContain('Innovation')
  expect(text).not.toContain(NAME)
})

it('reach other programs without a name', () => {
  const file = outcomesFile.compose(compromised(), options)
  expect(JSON.stringify(file)).toContain('innovator-on-commission')
  expect(JSON.stringify(file)).not.toContain(NAME)
})
