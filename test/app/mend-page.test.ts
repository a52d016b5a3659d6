import { readFile } from 'node:fs/promises'
import type { ElectronApplication } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.close().catch(() => undefined)
  started = undefined
})

/** Somebody with one saved card on the map. */
async function begun() {
  started = await startApp({ profile: newProfile(), size: [1440, 900] })
  const { app, page, profile } = started
  await page.getByRole('main').waitFor()
  const room = driveWorkshop(page)
  await room.newWorkshop('Office telephones')
  await room.capture('invention', 'Voice mail')
  await room.saved()
  await page.keyboard.press('Escape')
  const copy = `${profile}/copy.throughline.json`
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  return { app, page, copy }
}

/** What the window shows, asked without its first page, which is gone for good when it was killed. */
async function shownIn(app: ElectronApplication): Promise<string> {
  const asking = app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const late = new Promise<string>(done => setTimeout(() => done(''), 5_000))
    return Promise.race([window?.webContents.executeJavaScript('document.body.innerText'), late])
  })
  return String(await asking.catch(() => ''))
}

it('comes back to the same step with all that was saved when its page hangs and is loaded again', async () => {
  const { app, page } = await begun()
  await page.keyboard.press('Alt+6')
  await page.getByRole('button', { name: /^Express/ }).click()
  await page.getByRole('button', { name: 'Start session' }).click()
  await page.getByRole('heading', { name: 'Check-in' }).first().waitFor()
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await page.getByRole('heading', { name: 'What we invent' }).first().waitFor()
  await driveWorkshop(page).saved()
  const asked = await app.evaluate(({ BrowserWindow, dialog }) => {
    const questions: string[] = []
    const loadAgain = (_: unknown, { message }: { message: string }) => {
      questions.push(message)
      return Promise.resolve({ response: 1, checkboxChecked: false })
    }
    Object.assign(dialog, { showMessageBox: loadAgain })
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive')
    return questions
  })
  expect(asked).toEqual(['Throughline does not answer.'])
  // What this step counts, its clock, and what was said before.
  const shown = () => expect.poll(() => shownIn(app))
  await shown().toContain('1 invention. 0 units of effort.')
  await shown().toContain('paused, left of 10:00')
  await shown().toContain('Voice mail')
})

it('keeps a view that cannot be drawn to itself, and lets a copy be saved meanwhile', async () => {
  const { page, copy } = await begun()
  await page.keyboard.press('Alt+2')
  await page.getByRole('grid').waitFor()
  const paint = await page.evaluateHandle(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('Nothing can be painted')
    }
    return getContext
  })
  await page.keyboard.press('Alt+1')
  await page.getByText('This view could not be drawn. Your workshop is untouched.').waitFor()
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).click()
  await page.getByText('Saved copy.throughline.json').waitFor()
  expect(await readFile(copy, 'utf8')).toContain('Voice mail')
  await paint.evaluate(getContext => Object.assign(HTMLCanvasElement.prototype, { getContext }))
  await page.getByRole('button', { name: 'Show it again' }).click()
  await page.getByRole('button', { name: /^Invention: Voice mail/ }).waitFor()
})

it('lets a copy be saved when the disk no longer takes changes', async () => {
  const { app, page, copy } = await begun()
  await app.evaluate(({ ipcMain }) => {
    for (const channel of ['vaultAppend', 'vaultSnapshot']) {
      ipcMain.removeHandler(channel)
      ipcMain.handle(channel, () => ({ ok: false, failure: 'disk-full' }))
    }
  })
  await driveWorkshop(page).capture('invention', 'Hot standby')
  await page.getByText('Not saved').waitFor()
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).click()
  await expect.poll(() => readFile(copy, 'utf8').catch(() => '')).toContain('Hot standby')
})
