import { appendFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { noteFile } from '../../electron/vault/note-file.ts'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { chooseDark, isDark } from './torture/dark.ts'
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

const storeIn = (profile: string) => join(profile, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb')

/** A power cut has left the beginning of a record at the end of the log; the browser takes it for the end, and writes behind it. */
function tearUnseen(profile: string) {
  const folder = storeIn(profile)
  const logs = readdirSync(folder).filter(name => name.endsWith('.log'))
  for (const log of logs) appendFileSync(join(folder, log), Buffer.alloc(64, 0xff))
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

it('keeps the files of the database after a clean end', async () => {
  const profile = newProfile()
  const room = await start(profile)
  await room.newWorkshop('Office telephones')
  await room.leave()
  await started?.close()
  const stranger = join(storeIn(profile), 'stranger')
  writeFileSync(stranger, '')
  await start(profile)
  expect(existsSync(stranger)).toBe(true)
})

it('leaves no torn end of a log underneath, and says nothing where nothing was lost', async () => {
  const profile = newProfile()
  await captureAndKill(profile)
  tearUnseen(profile)
  const stranger = join(storeIn(profile), 'stranger')
  writeFileSync(stranger, '')
  const room = await start(profile)
  expect(existsSync(stranger)).toBe(false)
  await room.openWorkshop('Office telephones')
  expect(await started?.page.getByText('Brought back').count()).toBe(0)
  await room.undo()
  await room.capture('invention', 'Paging')
  await room.saved()
  await started?.kill()
  await rm(join(profile, 'vault'), { recursive: true })
  const again = await start(profile)
  await again.openWorkshop('Office telephones')
  await expect.poll(() => again.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Paging'])
})

it('brings back the theme and what was archived too when the database is gone', async () => {
  const profile = newProfile()
  const room = await start(profile)
  for (const title of ['Office telephones', 'Switchboards']) {
    await room.newWorkshop(title)
    await room.leave()
  }
  await started?.page.getByRole('button', { name: 'More for “Switchboards”' }).last().click()
  await started?.page.getByRole('menuitem', { name: 'Move to archive' }).click()
  await started?.page.getByText('to the archive').waitFor()
  if (started) await chooseDark(started.page)
  await started?.close()
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  await start(profile)
  await started?.page.getByRole('button', { name: 'More for “Office telephones”' }).last().waitFor()
  expect(await started?.page.getByRole('button', { name: 'More for “Switchboards”' }).count()).toBe(0)
  expect(started && (await isDark(started.page))).toBe(true)
})

it('says nothing when the power went while a sound database made way for a new one', async () => {
  const profile = newProfile()
  await captureAndKill(profile)
  await noteFile(join(profile, 'vault', 'notes.ndjson')).write([{ key: 'renewing', value: true }])
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  const room = await start(profile)
  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Line cards'])
  expect(await started?.page.getByText('Brought back').count()).toBe(0)
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
  // It is said for a few seconds only, from the first letter on.
  const told = started?.page.getByText('Brought back from the safety copy').waitFor()
  await room.capture('invention', 'Line cards')
  await room.saved()
  await told
  await room.leave()
  await room.openWorkshop('Office telephones')
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail', 'Hot standby', 'Line cards'])
})
