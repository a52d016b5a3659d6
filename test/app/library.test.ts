import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { darkIsKept } from './torture/dark.ts'

const patents = join(import.meta.dirname, '../fixtures/import/google-patents.csv')
const broken = join(import.meta.dirname, '../fixtures/import/map.canvas')

let started: StartedApp
let page: Page

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  await page.getByRole('main').waitFor()
})

afterAll(() => started.close())

const press = (key: string) => page.keyboard.press(key)
const titles = () => page.locator('tbody th button').allTextContents()
const heading = (name: string) => page.getByRole('heading', { name, exact: true })

/** What the person will choose in the next file dialog. */
function choosing(file: string): Promise<void> {
  return started.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
}

async function newWorkshop(title: string, purpose: string): Promise<void> {
  await press('Control+n')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(title)
  await press('Tab')
  await page.keyboard.type(purpose)
  await page.getByRole('button', { name: 'Create workshop' }).press('Enter')
  await page.getByRole('button', { name: title, exact: true }).waitFor()
}

async function toLibrary(): Promise<void> {
  await page.getByRole('button', { name: 'All workshops' }).press('Enter')
  await heading('Workshops').waitFor()
}

describe('the library, by keyboard alone', () => {
  it('teaches while it is empty, and is clean in every theme', async () => {
    await page.getByText('see where the line breaks').waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
  })

  it('makes a new workshop and shows its map', async () => {
    await newWorkshop('Heat pumps', 'Who pays for quiet?')
    await expect.poll(() => page.title()).toBe('Heat pumps · Throughline')
    await toLibrary()
    await expect.poll(titles).toEqual(['Heat pumps'])
  })

  it('renames', async () => {
    await page.getByRole('button', { name: 'Heat pumps', exact: true }).press('F2')
    await page.getByRole('dialog').waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
    await press('Control+a')
    await page.keyboard.type('Quiet heat pumps')
    await press('Enter')
    await expect.poll(titles).toEqual(['Quiet heat pumps'])
  })

  it('duplicates from the menu of a row', async () => {
    await page.getByRole('button', { name: 'More for “Quiet heat pumps”' }).press('Enter')
    await page.getByRole('menu').waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(key)
    await expect
      .poll(async () => (await titles()).toSorted())
      .toEqual(['Quiet heat pumps', 'Quiet heat pumps (copy)'])
  })

  it('deletes, keeps the keyboard in the list, and undoes', async () => {
    await page.getByRole('button', { name: 'Quiet heat pumps (copy)', exact: true }).press('Delete')
    await expect.poll(titles).toEqual(['Quiet heat pumps'])
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Quiet heat pumps')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect.poll(async () => (await titles()).length).toBe(2)
  })

  it('finds by the words of a title', async () => {
    await page.getByRole('searchbox', { name: 'Search workshops' }).fill('copy')
    await expect.poll(titles).toEqual(['Quiet heat pumps (copy)'])
    await press('Escape')
    await expect.poll(async () => (await titles()).length).toBe(2)
  })

  it('is clean in every theme with workshops in it', async () => {
    expect(await axeFaultsInThemes(page)).toEqual([])
  })
})

describe('an import, by keyboard alone', () => {
  it('shows row by row what a patent list would make, clean in every theme', async () => {
    await choosing(patents)
    await press('Control+o')
    await page.getByText('Google Patents list').waitFor()
    await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe('15')
    expect(await axeFaultsInThemes(page)).toEqual([])
  })

  it('makes a workshop of the rows that are chosen', async () => {
    await page.getByLabel('Row 4: Safety cushion assembly for automotive vehicles').press('Space')
    await page.getByLabel('Title of the new workshop').fill('Our patents')
    await page.getByRole('button', { name: 'Import 13 rows' }).press('Enter')
    await expect.poll(() => page.title()).toBe('Our patents · Throughline')
    await page.getByText('Safety belt').first().waitFor()
    expect(await page.getByText('Safety cushion assembly').count()).toBe(0)
  })

  it('goes into the open workshop as one step that undo names', async () => {
    await choosing(broken)
    await press('Control+o')
    await page.getByText('JSON Canvas drawing').waitFor()
    await page.getByRole('button', { name: /^Import \d+ rows?$/ }).press('Enter')
    await page.getByRole('button', { name: /^Undo: import/ }).press('Enter')
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
  })

  it('says what is wrong in a file that is none, and changes nothing', async () => {
    await toLibrary()
    await expect.poll(async () => (await titles()).length).toBe(3)
    const before = await titles()
    await drop('notes.json', '{"format": "something else"}')
    const told = page.getByRole('alert').filter({ hasText: 'notes.json cannot be imported' })
    await expect.poll(() => told.textContent()).toContain('Nothing was changed')
    expect(await axeFaultsInThemes(page)).toEqual([])
    await press('Escape')
    await expect.poll(titles).toEqual(before)
  })
})

describe('a workshop file', () => {
  it('is written where the person says, and opens again as the same workshop', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'throughline-export-')), 'patents.throughline.json')
    await page.getByRole('button', { name: 'Our patents', exact: true }).press('Enter')
    await page.getByText('Safety belt').first().waitFor()
    await save('Workshop file', file)
    const written = readFileSync(file, 'utf8')
    await toLibrary()
    const row = page.getByRole('button', { name: 'Our patents', exact: true })
    await row.press('Delete')
    await row.waitFor({ state: 'detached' })
    await choosing(file)
    await press('Control+o')
    await page.getByRole('button', { name: 'Open workshop' }).press('Enter')
    await page.getByText('Safety belt').first().waitFor()
    await save('Workshop file', file)
    expect(readFileSync(file, 'utf8')).toBe(written)
    await toLibrary()
  })

  it('shows what it holds when the app is started with it', async () => {
    const file = join(import.meta.dirname, '../fixtures/gold/volvo.throughline.json')
    const other = await startApp({ args: [file] })
    await other.page.getByRole('heading', { name: 'Import volvo.throughline.json' }).waitFor()
    await other.page.getByRole('button', { name: 'Open workshop' }).press('Enter')
    await other.page.getByText('Belt pretensioner').first().waitFor()
    await other.close()
  })
})

describe('what lies over a screen', () => {
  it('shows all keys at a question mark, clean in every theme', async () => {
    await page.getByRole('main').click({ position: { x: 500, y: 700 } })
    await press('Shift+?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('remembers the theme that was chosen', async () => {
    await press('Control+,')
    await page.getByRole('dialog', { name: 'Settings' }).waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
    await page.getByRole('radio', { name: 'Dark' }).press('Space')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await darkIsKept(page)
    await page.reload()
    await heading('Workshops').waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })
})

it('breaks no rule of the content policy, and asks for nothing outside', () => {
  expect(started.complaints).toEqual([])
  expect(started.outside).toEqual([])
})

/** Exports the open workshop to this file, by keyboard. */
async function save(what: string, file: string): Promise<void> {
  await started.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, file)
  await press('Control+e')
  await page.getByRole('button', { name: `Save: ${what}` }).press('Enter')
  await page.getByRole('alertdialog').filter({ hasText: 'Saved' }).first().waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Drops a file of this text on the window. */
function drop(name: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([called, inside]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([inside], called))
      return window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )
}
