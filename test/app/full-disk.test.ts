import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type SmallDisk, smallDisk, textOf } from './small-disk.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { titlesInStore } from './torture/titles-in-store.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

const MEGABYTE = 1024 * 1024
/** Room for a few dozen changes before the app stops writing, with a megabyte left. */
const ALMOST_FULL = MEGABYTE + 120_000
const WORKSHOP = 'Office telephones'
const LONG = 'that does what nobody has asked for yet '.repeat(4).trim()

let disk: SmallDisk
let started: StartedApp
let room: WorkshopDriver
/** Titles that were followed by "Saved". */
const acknowledged: string[] = []

beforeAll(() => {
  disk = smallDisk(64 * MEGABYTE)
})

afterEach(() => started.close().catch(() => undefined))
afterAll(() => disk.remove())

async function start(): Promise<Page> {
  started = await startApp({ profile: join(disk.folder, 'profile'), size: [1440, 900] })
  await started.page.getByRole('main').waitFor()
  room = driveWorkshop(started.page)
  return started.page
}

const full = (page: Page) => page.getByRole('alert').filter({ hasText: 'The disk is full' })

/** Types inventions until the app says that the disk is full; answers the title that was not saved any more. */
async function typeUntilFull(page: Page): Promise<string> {
  for (let card = 1; card < 1_000; card += 1) {
    const title = `Invention ${card} ${LONG}`
    await room.capture('invention', title)
    const state = page.locator('[data-saving="saved"], [data-saving="full"], [data-saving="failed"]')
    await state.waitFor()
    if ((await state.getAttribute('data-saving')) !== 'saved') return title
    acknowledged.push(title)
  }
  throw new Error('The disk never got full')
}

it('says that the disk is full, lets nothing more be changed, and lets a copy be saved on another disk', async () => {
  const page = await start()
  await room.newWorkshop(WORKSHOP)
  await room.capture('invention', 'Voice mail')
  await room.saved()
  acknowledged.push('Voice mail')
  disk.fillUpTo(ALMOST_FULL)
  const unsaved = await typeUntilFull(page)
  await full(page).waitFor()
  await page.keyboard.type('One more')
  await page.keyboard.press('Enter')

  const copy = join(mkdtempSync(join(tmpdir(), 'throughline-other-disk-')), 'copy.throughline.json')
  await started.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  await full(page).getByRole('button', { name: 'Save a copy elsewhere' }).click()
  await expect.poll(() => textOf(copy)).toContain(unsaved)
  const saved = JSON.parse(textOf(copy)) as { inventions: { title: string }[] }
  expect(saved.inventions.map(({ title }) => title)).toEqual([...acknowledged, unsaved])
  expect(started.complaints).toEqual([])
  await started.kill()
})

it('has everything that was shown as saved when it starts again while the disk is full', async () => {
  const page = await start()
  await room.openWorkshop(WORKSHOP)
  const head = page.getByRole('heading', { name: /^Inventions/ })
  await expect
    .poll(async () => Number.parseInt((await head.innerText()).replace(/\D+/, ''), 10))
    .toBeGreaterThanOrEqual(acknowledged.length)
  await started.kill()
})

it('goes on once there is room, also when the disk fills at one blow and without a restart', async () => {
  disk.makeRoom()
  const page = await start()
  await room.openWorkshop(WORKSHOP)
  const found = await titlesInStore(page)
  expect(found).toEqual(expect.arrayContaining(acknowledged))

  disk.fillUpTo(0)
  const unsaved = await typeUntilFull(page)
  disk.makeRoom()
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await room.saved()
  expect(await titlesInStore(page)).toContain(unsaved)
  expect(await titlesInStore(page)).toEqual(expect.arrayContaining(acknowledged))
  await started.kill()
})
