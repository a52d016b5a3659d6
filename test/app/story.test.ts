import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { fieldIsHere, press, tabTo, typeLines } from './keyboard.ts'
import { textOf } from './report/read-pdf.ts'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

const patents = join(import.meta.dirname, '../fixtures/import/google-patents.csv')
const folder = mkdtempSync(join(tmpdir(), 'throughline-story-'))
const pdf = join(folder, 'report.pdf')
const file = join(folder, 'workshop.throughline.json')
const fileAgain = join(folder, 'again.throughline.json')
const profile = newProfile()

let started: StartedApp
let page: Page
let person: WorkshopDriver

async function open(): Promise<void> {
  started = await startApp({ profile, size: [1440, 900] })
  page = started.page
  person = driveWorkshop(page)
  await page.getByRole('main').waitFor()
}

beforeAll(open)
afterAll(() => started.close())

/** What the person will answer in the next file dialogs of the system. */
function answering(chosen: string): Promise<void> {
  return started.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, chosen)
}

async function saveFile(to: string): Promise<void> {
  await answering(to)
  await press(page, 'Control+e')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  expect(await axeFaultsInThemes(page, ['light', 'dark'])).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Save: Workshop file' }))
  await press(page, 'Enter')
  await expect.poll(() => existsSync(to)).toBe(true)
}

describe('a person who has never seen it, by keyboard alone', () => {
  it('imports a patent list', async () => {
    await answering(patents)
    await press(page, 'Control+o')
    await tabTo(page, page.getByLabel('Title of the new workshop'))
    await press(page, 'Control+a')
    await page.keyboard.type('Safety belts')
    await tabTo(page, page.getByRole('button', { name: /^Import \d+ rows$/ }))
    await press(page, 'Enter')
    await expect.poll(() => page.title()).toBe('Safety belts · Throughline')
    await expect.poll(async () => (await person.titles('invention')).length).toBeGreaterThan(5)
  })

  it('captures benefits and pitches', async () => {
    await person.capture('benefit', 'Survive a crash', 'Find anything at once')
    await person.capture('pitch', 'The safest car you can buy', 'Answers in half a second')
    await expect.poll(() => person.titles('benefit')).toEqual(['Survive a crash', 'Find anything at once'])
  })

  it('links them', async () => {
    await press(page, 'Control+k')
    await fieldIsHere(page)
    await page.keyboard.type('Safety belt')
    await page
      .getByRole('option', { name: /Safety belt/ })
      .first()
      .waitFor()
    await press(page, 'Enter')
    await page
      .getByRole('button', { name: /^Invention: Safety belt,/ })
      .and(page.locator(':focus'))
      .waitFor()
    const here = (name: RegExp) =>
      page.getByRole('button', { name }).and(page.locator(':focus')).waitFor({ state: 'attached' })
    await press(page, 'l')
    await fieldIsHere(page)
    await typeLines(page, 'survive')
    await here(/^Link: Safety belt .* Survive a crash/)
    await press(page, '9', 'ArrowRight')
    await here(/^Benefit: Survive a crash/)
    await press(page, 'l')
    await fieldIsHere(page)
    await typeLines(page, 'safest')
    await here(/^Link: Survive a crash .* The safest car/)
    await press(page, '9')
    await page.getByRole('button', { name: /^Link: Survive a crash .* The safest car/ }).waitFor()
  })

  it('says how much goes into each, cell by cell in the list', async () => {
    await press(page, 'Escape', 'Alt+2')
    await fillColumn('Inventions', 'effort', ['12', '8'])
    await fillColumn('Pitches', 'emphasis', ['30', '70'])
  })

  it('sees where effort and emphasis do not meet', async () => {
    await press(page, 'Alt+3')
    await page
      .getByText(/of every 100 units of effort match/)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: 'Effort against emphasis' }).waitFor()
  })

  it('writes down a decision and an action', async () => {
    await press(page, 'Alt+4')
    await tabTo(page, page.getByRole('textbox', { name: 'New decision' }))
    await typeLines(page, 'Build on the belt')
    await tabTo(page, page.getByRole('textbox', { name: /^Add an action/ }))
    await typeLines(page, 'Cost the next belt')
    await page.getByText('Cost the next belt').first().waitFor()
    await person.saved()
  })

  it('exports a PDF in which all of it can be read', async () => {
    await answering(pdf)
    await press(page, 'Alt+5')
    await tabTo(page, page.getByRole('button', { name: 'Save PDF' }))
    await press(page, 'Enter')
    await page.getByText('Saved report.pdf').waitFor()
    const text = textOf(pdf)
    for (const said of [
      'Safety belts',
      'Survive a crash',
      'The safest car you can buy',
      'Build on the belt',
      'Cost the next belt',
    ])
      expect(text).toContain(said)
  })

  it('exports a file that opens again as the same workshop, byte for byte', async () => {
    await press(page, 'Alt+1')
    await saveFile(file)
    await tabTo(page, page.getByRole('button', { name: 'All workshops' }), 'Shift+Tab')
    await press(page, 'Enter')
    await page.getByRole('heading', { name: 'Workshops', exact: true }).waitFor()
    await answering(file)
    await press(page, 'Control+o')
    await tabTo(page, page.getByRole('radio', { checked: true }))
    const replace = page.getByRole('radio', { name: /Replace/ })
    for (let step = 0; step < 4 && !(await replace.isChecked()); step += 1) await press(page, 'ArrowDown')
    await tabTo(page, page.getByRole('button', { name: 'Open workshop' }))
    await press(page, 'Enter')
    await expect.poll(() => page.title()).toBe('Safety belts · Throughline')
    await saveFile(fileAgain)
    expect(readFileSync(fileAgain, 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  it('finds everything there when the app is opened again', async () => {
    await started.close()
    await open()
    await tabTo(page, page.getByRole('button', { name: 'Safety belts', exact: true }))
    await press(page, 'Enter')
    await expect.poll(() => person.titles('benefit')).toEqual(['Survive a crash', 'Find anything at once'])
    await page.getByRole('button', { name: /^Benefit: Survive a crash.*2 links/ }).waitFor()
  })

  it('was never asked to trust a connection, and heard no complaint', async () => {
    await started.close()
    expect(started.outside).toEqual([])
    expect(started.complaints).toEqual([])
    expect(started.contacted()).toEqual([])
  })
})

/** Pastes values down a column of one of the tables, from its first row. */
async function fillColumn(table: string, column: string, values: readonly string[]): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  const tab = page.getByRole('tab', { name: table })
  while ((await tab.getAttribute('aria-selected')) !== 'true') await press(page, 'ArrowRight')
  await tabTo(page, page.locator('td[tabindex="0"]'))
  await press(page, 'Control+Home')
  const focused = page.locator(`td[data-column="${column}"]:focus`)
  for (let step = 0; step < 20 && (await focused.count()) === 0; step += 1) await press(page, 'ArrowRight')
  await started.app.evaluate(({ clipboard }, lines) => clipboard.writeText(lines), values.join('\n'))
  await press(page, 'Control+v')
  await page
    .getByRole('status')
    .filter({ hasText: `${values.length} cells filled` })
    .waitFor()
}
