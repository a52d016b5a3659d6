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

const inspector = () => page.getByRole('complementary')
const field = (name: string) => inspector().getByRole('textbox', { name, exact: true })
const cell = (column: string) => page.locator(`tbody [data-column="${column}"]`).first().textContent()
const clean = async () => expect(await axeFaultsInThemes(page, ['dark', 'light'])).toEqual([])

async function fill(name: string, text: string): Promise<void> {
  await tabTo(page, field(name))
  await press(page, 'Control+a')
  await typeLines(page, text)
}

/** Adds cards to one of the tables and opens the first of them beside it. */
async function begin(table: string, add: string, ...titles: readonly string[]): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  const tab = page.getByRole('tab', { name: table })
  while ((await tab.getAttribute('aria-selected')) !== 'true') await press(page, 'ArrowRight')
  await tabTo(page, page.getByRole('textbox', { name: add }))
  await typeLines(page, ...titles)
  await tabTo(page, page.locator('td[tabindex="0"]'), 'Shift+Tab')
  await press(page, 'Control+Home', 'Space')
  await inspector().waitFor()
}

describe('the inspector, by keyboard alone', () => {
  it('is closed while nothing is selected', async () => {
    expect(await inspector().count()).toBe(0)
  })

  it('takes effort, status and horizon of an invention', async () => {
    await begin('Inventions', 'Add an invention', 'Hot-standby processor', 'Voice mail store')
    await fill('Effort', '38')
    await tabTo(page, inspector().getByRole('button', { name: 'idea' }))
    await press(page, '4')
    await tabTo(page, inspector().getByRole('button', { name: 'today' }))
    await press(page, 'ArrowRight', 'Enter')
    await expect
      .poll(async () => [await cell('effort'), await cell('status'), await cell('horizon')])
      .toEqual(['38', 'shipping', 'next'])
    await clean()
  })

  it('says what is wrong with a number and keeps what was typed', async () => {
    await tabTo(page, field('Effort'), 'Shift+Tab')
    await press(page, 'Control+a')
    await typeLines(page, 'about forty')
    await inspector().getByRole('alert').filter({ hasText: 'not a number' }).waitFor()
    expect(await field('Effort').inputValue()).toBe('about forty')
    expect(await cell('effort')).toBe('38')
    await press(page, 'Escape')
    await expect.poll(() => field('Effort').inputValue()).toBe('38')
  })

  it('links by a few letters and makes the other end', async () => {
    await tabTo(page, inspector().getByRole('button', { name: 'Link', exact: true }))
    await press(page, 'Enter')
    await fieldIsHere(page)
    await page.keyboard.type('Never drops a call')
    await clean()
    await press(page, 'Enter', 'Escape')
    await inspector().getByRole('button', { name: 'Never drops a call', exact: true }).waitFor()
  })

  it('takes the levels of a benefit by digit, by arrow and as a number', async () => {
    await begin('Benefits', 'Add a benefit', 'A lower telephone bill')
    await tabTo(page, inspector().getByRole('slider', { name: 'Good enough' }))
    await press(page, '7')
    await tabTo(page, inspector().getByRole('slider', { name: 'Ours' }))
    await press(page, '9', 'ArrowRight')
    await fill('Best rival', '7,5')
    await expect
      .poll(async () => [await cell('goodEnough'), await cell('ours'), await cell('rival')])
      .toEqual(['7', '9.5', '7.5'])
  })

  it('asks for the customer’s words before what we make of them, and who heard them', async () => {
    await tabTo(page, inspector().getByRole('button', { name: 'Evidence', exact: true }))
    await press(page, 'Enter')
    await fieldIsHere(page)
    expect(await field('What we make of it').count()).toBe(0)
    await typeLines(page, 'A dropped line costs me an order.')
    await fill('What we make of it', 'They fear the lost order')
    await tabTo(page, inspector().getByRole('button', { name: 'supports' }))
    await press(page, '2')
    await tabTo(page, inspector().getByRole('combobox', { name: 'Heard by' }))
    await page.keyboard.type('Somebody')
    await tabTo(page, page.getByRole('textbox', { name: 'Name or alias' }))
    await page.keyboard.type('Field service lead')
    await tabTo(page, inspector().getByRole('combobox', { name: 'Function' }))
    await page.keyboard.type('Serv')
    await tabTo(
      page,
      inspector().getByRole('group', { name: 'Paid on the deal' }).getByRole('button', { name: 'Unknown' }),
    )
    await press(page, '2')
    await tabTo(page, inspector().getByRole('button', { name: 'Add participant' }))
    await clean()
    await press(page, 'Enter')
    await tabTo(page, inspector().getByRole('button', { name: 'Done' }))
    await press(page, 'Enter')
    await inspector().getByText('Heard by Service, not paid on the deal').waitFor()
    await clean()
  })

  it('takes the seven answers of a new offer, one tap each', async () => {
    await begin('Pitches', 'Add a pitch', 'The most reliable system', 'No caller is left waiting')
    await tabTo(page, inspector().locator('summary', { hasText: 'New offer' }))
    await press(page, 'Enter')
    for (const question of ['Which accounts buy it', 'Who decides and who uses it']) {
      await tabTo(
        page,
        inspector().getByRole('group', { name: question }).getByRole('button', { name: 'Unknown' }),
      )
      await press(page, '1')
    }
    await expect.poll(() => cell('readiness')).toBe('2 of 7')
    await clean()
  })

  it('gives several pitches the same emphasis at once', async () => {
    await tabTo(page, page.locator('td[tabindex="0"]'), 'Shift+Tab')
    await press(page, 'ArrowDown', 'Space')
    await inspector().getByText('2 records selected').waitFor()
    await fill('Emphasis', '50')
    await expect
      .poll(() => page.locator('tbody [data-column="emphasis"]').allTextContents())
      .toEqual(['50', '50'])
    await clean()
  })

  it('shows what the workshop says about itself and who is in the room', async () => {
    await tabTo(page, page.getByRole('button', { name: /Office telephones/ }), 'Shift+Tab')
    await press(page, 'Enter')
    await page.getByRole('menuitem', { name: 'Workshop details' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, page.getByRole('textbox', { name: 'Unit of effort' }))
    await press(page, 'Control+a')
    await typeLines(page, 'engineer-weeks')
    await tabTo(page, page.getByRole('textbox', { name: 'Add participant' }))
    await typeLines(page, 'Head of Sales', 'Controller')
    await expect.poll(() => page.getByRole('textbox', { name: 'Name or alias' }).count()).toBe(3)
    await clean()
    await press(page, 'Escape')
    await driveWorkshop(page).saved()
  })

  it('has not complained', () => {
    expect(started.complaints).toEqual([])
  })
})
