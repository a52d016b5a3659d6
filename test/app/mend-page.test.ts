import { readFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.close().catch(() => undefined)
  started = undefined
})

it('comes back to the same workshop with all that was saved when its page dies', async () => {
  started = await startApp({ profile: newProfile() })
  const { app, page } = started
  await page.getByRole('main').waitFor()
  const room = driveWorkshop(page)
  await room.newWorkshop('Office telephones')
  await room.capture('invention', 'Voice mail')
  await room.saved()
  const window = await app.browserWindow(page)
  await window.evaluate(one => one.webContents.reload())
  await page.getByRole('button', { name: 'Office telephones' }).waitFor()
  await expect.poll(() => room.titles('invention')).toEqual(['Voice mail'])
})

it('lets a copy be saved when the disk no longer takes changes', async () => {
  started = await startApp({ profile: newProfile() })
  const { app, page } = started
  await page.getByRole('main').waitFor()
  const room = driveWorkshop(page)
  await room.newWorkshop('Office telephones')
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('vaultAppend')
    ipcMain.handle('vaultAppend', () => ({ ok: false, failure: 'disk-full' }))
  })
  await room.capture('invention', 'Voice mail')
  await page.getByText('Not saved').waitFor()
  const copy = `${started.profile}/copy.throughline.json`
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).click()
  await expect.poll(() => readFile(copy, 'utf8').catch(() => '')).toContain('Voice mail')
})
