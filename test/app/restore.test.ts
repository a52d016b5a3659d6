import { afterEach, expect, it } from 'vitest'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.close().catch(() => undefined)
  started = undefined
})

it('puts an earlier state back from the library, as a step that can be undone', async () => {
  started = await startApp({ profile: newProfile() })
  const { page } = started
  await page.getByRole('main').waitFor()
  const room = driveWorkshop(page)
  await room.newWorkshop('Office telephones')
  await room.capture('invention', 'Voice mail')
  await room.leave()
  await room.openWorkshop('Office telephones')
  await room.capture('invention', 'Hot standby')
  await room.leave()

  await page.getByRole('button', { name: 'More for “Office telephones”' }).last().click()
  await page.getByRole('menuitem', { name: 'Earlier states' }).click()
  const earlier = page.getByRole('listitem').filter({ hasText: '1 invention,' })
  await earlier.getByRole('button', { name: 'Put back' }).click()
  await page.getByText('stands again as it did').waitFor()

  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail'])
  await room.undo()
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby'])
  expect(started.complaints).toEqual([])
})
