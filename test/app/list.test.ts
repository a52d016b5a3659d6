import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { fieldIsHere, press, tabTo, typeLines } from './keyboard.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp
let page: Page

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  await page.getByRole('main').waitFor()
  await driveWorkshop(page).newWorkshop('Office telephones')
  await press(page, 'Alt+2')
})

afterAll(() => started.close())

const rows = () => page.locator('tbody tr')
const column = (name: string) => rows().locator(`[data-column="${name}"]`).allTextContents()
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
const copied = (text: string) =>
  started.app.evaluate(({ clipboard }, lines) => clipboard.writeText(lines), text)
const focused = () => page.locator(':focus')
const clean = async () => expect(await axeFaultsInThemes(page, ['dark', 'light'])).toEqual([])

/** Shows another table and goes into it. */
async function showTable(name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  const tab = page.getByRole('tab', { name })
  while ((await tab.getAttribute('aria-selected')) !== 'true') await press(page, 'ArrowRight')
}

describe('the list, by keyboard alone', () => {
  it('takes one row after the other as fast as they are typed', async () => {
    await tabTo(page, field('Add an invention'))
    await typeLines(page, 'Hot-standby processor', 'Voice mail store', 'Line cards that diagnose themselves')
    await expect
      .poll(() => column('title'))
      .toEqual(['Hot-standby processor', 'Voice mail store', 'Line cards that diagnose themselves'])
    await clean()
  })

  it('makes many rows of a pasted list, as one step', async () => {
    await copied('Call records\nToll-fraud detector\n')
    await press(page, 'Control+v')
    await expect.poll(() => rows().count()).toBe(5)
  })

  it('fills a column of numbers from what a spreadsheet copied, as one step', async () => {
    await tabTo(page, page.locator('td[tabindex="0"]'), 'Shift+Tab')
    await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight')
    await copied('38\n12\n14\n4\n3\n')
    await press(page, 'Control+v')
    await told('5 cells filled')
    await expect.poll(() => column('effort')).toEqual(['38', '12', '14', '4', '3'])
    await press(page, 'Control+z')
    await expect.poll(() => column('effort')).toEqual(['', '', '', '', ''])
    await press(page, 'Control+Shift+Z')
    await expect.poll(() => column('effort')).toEqual(['38', '12', '14', '4', '3'])
  })

  it('changes nothing when one pasted value is no number, and says which', async () => {
    await copied('40\nlots\n')
    await press(page, 'Control+v')
    await told('line 2, “lots”')
    expect((await column('effort'))[0]).toBe('38')
  })

  it('edits a cell in place, and says what is wrong with a number', async () => {
    await press(page, 'F2')
    await fieldIsHere(page)
    await page.keyboard.type('a lot')
    await press(page, 'Enter')
    await page.getByRole('alert').filter({ hasText: 'not a number' }).waitFor()
    expect(await focused().inputValue()).toBe('a lot')
    await press(page, 'Control+a')
    await page.keyboard.type('44')
    await press(page, 'Enter')
    await expect.poll(async () => (await column('effort'))[0]).toBe('44')
  })

  it('gives a status to several rows at once with a digit', async () => {
    await press(page, 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', '4')
    await expect.poll(() => column('status')).toEqual(['', 'shipping', 'shipping', 'shipping', ''])
    await clean()
    await press(page, 'Escape')
  })

  it('sorts by a heading, unknown values last', async () => {
    await press(page, 'Control+Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect.poll(() => column('effort')).toEqual(['3', '4', '12', '14', '44'])
    await press(page, 'ArrowRight', 'Enter', 'ArrowLeft')
    await expect.poll(async () => (await column('status')).at(-1)).toBe('')
  })

  it('deletes rows and brings them back', async () => {
    await press(page, 'ArrowDown', 'Delete')
    await expect.poll(() => rows().count()).toBe(4)
    await press(page, 'Control+z')
    await expect.poll(() => rows().count()).toBe(5)
  })

  it('links rows by a few letters, and makes the other end where there is none', async () => {
    await press(page, 'l')
    await fieldIsHere(page)
    await page.keyboard.type('Never drops a call')
    await clean()
    await press(page, 'Enter')
    await page.getByRole('tab', { name: 'Links 1' }).waitFor()
    await page.getByRole('tab', { name: 'Benefits 1' }).waitFor()
    // The dialog gives the keyboard back a moment after it has gone.
    await page.locator('td:focus').waitFor()
    await press(page, 'ArrowDown', 'l')
    await fieldIsHere(page)
    await page.keyboard.type('drops')
    await press(page, 'Enter')
    await page.getByRole('tab', { name: 'Links 2' }).waitFor()
  })

  it('leaves what is unlinked, and what has some letters', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Unlinked' }), 'Shift+Tab')
    await press(page, 'Space')
    await expect.poll(() => rows().count()).toBe(3)
    await press(page, 'Space')
    await tabTo(page, page.getByRole('searchbox', { name: 'Filter the list' }), 'Shift+Tab')
    await page.keyboard.type('fraud')
    await expect.poll(() => column('title')).toEqual(['Toll-fraud detector'])
    await press(page, 'Escape')
    await expect.poll(() => rows().count()).toBe(5)
  })

  it('gives a link its strength and its reasons', async () => {
    await showTable('Links')
    await tabTo(page, page.locator('td[tabindex="0"]'))
    await press(page, '9')
    await expect.poll(async () => (await column('strength'))[0]).toBe('9 reads on it')
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await fieldIsHere(page)
    await page.keyboard.type('Two pilot sites went down')
    await press(page, 'Tab')
    await page.keyboard.type('Hospitals ask for it')
    await press(page, 'Enter')
    await expect
      .poll(async () => [await column('whyFrom'), await column('whyTo')].map(([first]) => first))
      .toEqual(['Two pilot sites went down', 'Hospitals ask for it'])
    await clean()
  })

  it('writes down what a customer said about a card', async () => {
    await showTable('Evidence')
    await tabTo(page, page.getByRole('button', { name: 'Add evidence' }))
    await press(page, 'Enter')
    await fieldIsHere(page)
    await page.keyboard.type('drops')
    await press(page, 'Enter')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('A dropped line costs me an order.')
    await press(page, 'Enter')
    await expect.poll(() => column('verbatim')).toEqual(['A dropped line costs me an order.'])
    await clean()
  })

  it('shows the benefits and the pitches without a fault', async () => {
    for (const name of ['Benefits', 'Pitches']) {
      await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
      const tab = page.getByRole('tab', { name })
      while ((await tab.getAttribute('aria-selected')) !== 'true') await press(page, 'ArrowLeft')
      await clean()
    }
  })

  it('has not complained', () => {
    expect(started.complaints).toEqual([])
  })
})
