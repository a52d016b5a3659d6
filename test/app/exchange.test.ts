import { lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seal, unseal } from '../../renderer/exchange/sealed/sealed-file.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

const PASSPHRASE = 'correct horse battery staple'
const folder = mkdtempSync(join(tmpdir(), 'throughline-exchange-'))
const file = join(folder, 'heat.throughline.age')

let started: StartedApp
let room: WorkshopDriver

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  room = driveWorkshop(started.page)
  await started.page.getByRole('main').waitFor()
  await started.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
})

afterAll(() => started.close())

it('locks a workshop file with a passphrase that is typed twice', async () => {
  const { page } = started
  await room.newWorkshop('Heat pumps')
  await room.capture('invention', 'Silent fan', 'Valve')
  await room.saved()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Save with a passphrase…' }).click()
  await page.getByText('A forgotten passphrase is final').waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByText('Saved heat.throughline.age').waitFor()
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/)
})

it('unlocks the copy of a colleague and merges it, with what both changed chosen first', async () => {
  const { page } = started
  await page.getByRole('button', { name: /^Invention: Valve/ }).click()
  await page.keyboard.press('Delete')
  await room.saved()
  await changedByAColleague()
  await room.leave()
  await page.keyboard.press('Control+o')

  await page.getByLabel('Passphrase').fill('correct horse battery stable')
  await page.keyboard.press('Enter')
  await page.getByText('not the passphrase of the file').waitFor()
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByText('Merge into the one in the library').click()

  const conflict = page.getByRole('radiogroup', { name: 'Invention “Valve”' })
  await conflict.getByText('Removed in the library').waitFor()
  expect(await conflict.getByRole('radio', { name: /As in the file/ }).isChecked()).toBe(true)
  await expect.poll(() => page.getByRole('radiogroup').count()).toBe(2)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()

  await expect.poll(() => room.titles('invention')).toEqual(['Silent fan', 'Valve', 'Sensor'])
  await room.undo()
  await expect.poll(() => room.titles('invention')).toEqual(['Silent fan'])
  expect(started.complaints).toEqual([])
})

it('writes tables into a new folder where the person says, without the names that are to be left out', async () => {
  const { page } = started
  await started.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  await page.keyboard.press('Control+e')
  await page.getByText('Names of people').click()
  await page.getByRole('button', { name: 'Save: Tables' }).click()
  await page.getByText('Saved Heat pumps CSV in').waitFor()
  const tables = join(folder, 'Heat pumps CSV')
  expect(readdirSync(tables)).toEqual(['inventions.csv'])
  expect(readFileSync(join(tables, 'inventions.csv'), 'utf8')).toContain('Silent fan')
  expect(started.complaints).toEqual([])
})

it('copies the report as text, to be pasted into a mail', async () => {
  const { page } = started
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Copy: Report as text' }).click()
  await page.getByText('Copied: Report as text.').waitFor()
  const copied = await started.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/^# Heat pumps: alignment report\n/)
  expect(started.complaints).toEqual([])
})

it.runIf(process.platform !== 'win32')('keeps everything in its profile for this user alone', async () => {
  // The browser takes folders of its own away at any moment, also while they are looked through.
  await expect.poll(() => openToOthers(started.profile)).toEqual([])
})

function openToOthers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => {
    const entry = lstatSync(join(folder, path), { throwIfNoEntry: false })
    return entry && !entry.isSymbolicLink() && (entry.mode & 0o077) !== 0
  })
}

/** The file as it comes back: one card more, and another effort for the one that is gone here. */
async function changedByAColleague(): Promise<void> {
  const opened = await unseal(new Uint8Array(readFileSync(file)), PASSPHRASE)
  if (!opened.ok) throw new Error(opened.failure)
  const copy = JSON.parse(new TextDecoder().decode(opened.value))
  for (const invention of copy.inventions) if (invention.title === 'Valve') invention.effort = 12
  copy.inventions.push({ id: 'sensor', title: 'Sensor' })
  copy.workshop.updatedAt = '2099-01-01T00:00:00.000Z'
  writeFileSync(file, await seal(new TextEncoder().encode(JSON.stringify(copy)), PASSPHRASE, 10))
}
