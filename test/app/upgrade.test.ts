import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeFaults } from './axe.ts'
import { newProfile, PATIENCE, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

const OVERTAKEN = 'A newer version of Throughline has opened your workshops.'

it('gives the store up in every window when a newer version upgrades it, with all that was typed in it', async () => {
  const profile = newProfile()
  const { app, page, close, complaints } = await startApp({ profile, size: [1440, 900] })
  await page.getByRole('main').waitFor()
  const room = driveWorkshop(page)
  await room.newWorkshop('Heat pumps')
  await room.capture('invention', 'Silent fan')
  await room.saved()
  const second = await openedBeside(app, 'app://bundle/index.html')
  await second.getByRole('main').waitFor()
  const newer = await openedBeside(app, 'app://bundle/not-a-page.html')
  const slow = await openedBeside(app, 'app://bundle/not-a-page.html')
  await slow.evaluate(slowToLetGo)
  await room.capture('invention', 'Valve', 'Sensor')
  const rows = await newer.evaluate(upgraded)

  // The workshop and its three cards, as the last key left them.
  expect(rows).toMatchObject({ seq: 3 })
  for (const old of [page, second]) await old.getByText(OVERTAKEN).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByText(OVERTAKEN).waitFor()
  expect(await newer.evaluate(() => indexedDB.databases())).toEqual([{ name: 'throughline', version: 20 }])
  expect(complaints.filter(complaint => !complaint.includes('not-a-page.html'))).toEqual([])

  await newer.evaluate(() => indexedDB.deleteDatabase('throughline'))
  await close()
  const again = await startApp({ profile })
  await again.page.getByRole('main').waitFor()
  const after = driveWorkshop(again.page)
  await after.openWorkshop('Heat pumps')
  await expect.poll(() => after.titles('invention')).toEqual(['Silent fan', 'Valve', 'Sensor'])
  await again.close()
})

/** Another window of the app, on any of its addresses. */
async function openedBeside(app: ElectronApplication, address: string): Promise<Page> {
  const [window] = await Promise.all([
    app.waitForEvent('window', { timeout: PATIENCE }),
    app.evaluate(({ app: running, BrowserWindow }, url) => {
      const preload = `${running.getAppPath()}/dist/electron/preload.cjs`
      void new BrowserWindow({ webPreferences: { preload, sandbox: true } }).loadURL(url)
    }, address),
  ])
  await window.waitForLoadState('load')
  return window
}

/** Run in a page: holds the store for so long that the others have loaded again before it can be upgraded. */
function slowToLetGo(): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('throughline')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const store = opening.result
      store.onversionchange = () => setTimeout(() => store.close(), 3000)
      done()
    }
  })
}

/** Run in a page: does to the store what the app of next year may do, and answers the workshop it finds there. */
function upgraded(): Promise<unknown> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('throughline', 20)
    opening.onerror = () => failed(opening.error)
    opening.onupgradeneeded = () => opening.result.createObjectStore('themes')
    opening.onsuccess = () => {
      const store = opening.result
      const reading = store.transaction('workshops').objectStore('workshops').getAll()
      reading.onsuccess = () => {
        store.close()
        done(reading.result[0])
      }
    }
  })
}
