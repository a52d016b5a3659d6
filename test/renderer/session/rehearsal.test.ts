import { beforeEach, expect, it } from 'vitest'
import { leaveRehearsal, rehearse } from '../../../renderer/session/rehearsal.ts'
import { nextStep } from '../../../renderer/session/session-acts.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { listWorkshops } from '../../../renderer/workshop/library.ts'
import { isRehearsing } from '../../../renderer/workshop/open-workshop.ts'
import { store } from '../../../renderer/workshop/store.ts'
import { sessionInProgress } from '../../../shared/session/session-run.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'
import { sessionOf } from '../../fixtures/room-at.ts'

const agenda = { agenda: sessionOf(['check-in', 'dots']).agenda, template: 'Mine' }
const kept = () =>
  Promise.all([
    store().records.toArray(),
    store().chunks.toArray(),
    store().changes.toArray(),
    listWorkshops(),
  ])

beforeEach(() => openWith(withInvention(workshopOf(), 'Radar')))

it('plays the agenda through on a sample, in the console', async () => {
  await rehearse(agenda)
  expect(isRehearsing()).toBe(true)
  expect(sessionInProgress(theWorkshop())?.template).toBe('Mine')
  expect(useView.getState().tab).toBe('console')
})

it('keeps nothing of it', async () => {
  const before = await kept()
  await rehearse(agenda)
  nextStep()
  expect(await kept()).toEqual(before)
})

it('leads back to the sessions of the workshop it was begun from', async () => {
  const id = theWorkshop().header.id
  await rehearse(agenda)
  await leaveRehearsal()
  expect(isRehearsing()).toBe(false)
  expect(theWorkshop().header.id).toBe(id)
  expect(useView.getState().tab).toBe('sessions')
})
