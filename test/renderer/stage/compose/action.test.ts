import { expect, it } from 'vitest'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { roomAt, saidInTurn, stageWorkshop, TITLES } from '../../../fixtures/stage-rooms.ts'
import { sceneOf } from '../../../fixtures/stage-scenes.ts'

const held = stageWorkshop(3, TITLES.short)
const workshop = putRecords(
  held,
  'actions',
  [...held.actions.values()].map(action => ({ ...action, state: 'moved' as const })),
)
const shown = (said: readonly string[]) =>
  sceneOf(roomAt(workshop, 'last-actions', { said: saidInTurn(said) }), { subject: 'action-0' }).body

it('an action that was moved last time waits for its word like any other', () => {
  expect(shown([])).toMatchObject({ kind: 'action', left: '3 of 3 still open' })
  expect(JSON.stringify(shown([]))).not.toContain('"isSet":true')
})

it('the word an action got in this step is lit, and it is open no more', () => {
  expect(shown(['action-0'])).toMatchObject({
    states: [{ isSet: false }, { id: 'moved', isSet: true }, { isSet: false }],
    left: '2 of 3 still open',
  })
})
