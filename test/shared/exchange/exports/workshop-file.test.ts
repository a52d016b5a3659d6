import { expect, it } from 'vitest'
import { workshopFile } from '../../../../shared/exchange/exports/workshop-file.ts'
import { readWorkshop } from '../../../../shared/workshop/read-workshop.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'

it('opens again as the same workshop', () => {
  const workshop = withInvention(workshopOf(), 'Belt', { effort: 3 })
  const read = readWorkshop(workshopFile.compose(workshop), { freshId: () => 'fresh' })
  expect(read).toEqual({ ok: true, value: workshop })
})
