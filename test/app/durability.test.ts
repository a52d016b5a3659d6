import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.close().catch(() => undefined)
  started = undefined
})

async function start(profile: string) {
  started = await startApp({ profile })
  await started.page.getByRole('main').waitFor()
  return driveWorkshop(started.page)
}

/** Somebody captures three inventions, sees "Saved", and the power goes. */
async function captureAndKill(profile: string) {
  const room = await start(profile)
  await room.newWorkshop('Office telephones')
  await room.capture('invention', 'Voice mail', 'Hot standby', 'Line cards')
  await room.saved()
  await started?.kill()
}

it('shows the last edit again after a kill right behind "Saved"', async () => {
  const profile = newProfile()
  await captureAndKill(profile)
  const room = await start(profile)
  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Line cards'])
  expect(started?.complaints).toEqual([])
})

it('rebuilds a database that is gone, says so in one sentence, and can still undo', async () => {
  const profile = newProfile()
  await captureAndKill(profile)
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  const room = await start(profile)
  await started?.page.getByText('Brought back from the safety copy').waitFor()
  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Line cards'])
  await room.undo()
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby'])
})

it('rebuilds a database that the browser gives up while somebody works, and goes on', async () => {
  const room = await start(newProfile())
  await room.newWorkshop('Office telephones')
  await room.capture('invention', 'Voice mail', 'Hot standby')
  await room.saved()
  await started?.page.evaluate(
    () =>
      new Promise<void>(done => {
        indexedDB.deleteDatabase('throughline').onsuccess = () => done()
      }),
  )
  await room.capture('invention', 'Line cards')
  await room.saved()
  await started?.page.getByText('Brought back from the safety copy').waitFor()
  await room.leave()
  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Line cards'])
})
