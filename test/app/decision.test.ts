import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { press, tabTo, typeLines } from './keyboard.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

let started: StartedApp
let page: Page

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  await page.getByRole('main').waitFor()
  await driveWorkshop(page).newWorkshop('Quiet cars')
  await press(page, 'Alt+4')
})

afterAll(() => started.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const cells = (column: string) => page.locator(`tbody [data-column="${column}"]`).allTextContents()
const clean = async () => expect(await axeFaultsInThemes(page, ['dark', 'light'])).toEqual([])

describe('decisions and actions, by keyboard alone', () => {
  it('teach while there is none', async () => {
    await page.getByText('No decision yet').waitFor()
    await clean()
  })

  it('lead from the subject through what, why and who with Enter', async () => {
    await tabTo(page, field('New decision'))
    await typeLines(page, 'The chassis that makes roads fun')
    await expect
      .poll(() => field('What we do').evaluate(element => element === document.activeElement))
      .toBe(true)
    await typeLines(page, 'License it out', 'Nobody here sells it')
    await page.getByRole('combobox', { name: 'Who moves' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Fin')
    await press(page, 'Tab')
    await typeLines(page, 'Head of R&D')
    await page.getByText('Finance moves, Head of R&D approves').waitFor()
  })

  it('ask for a pre-mortem behind a one-way door until one stands', async () => {
    await tabTo(page, page.getByRole('button', { name: 'two-way' }))
    await press(page, '2')
    await page.getByText('This door opens one way').waitFor()
    await clean()
    await tabTo(page, field('A year from now this failed. Why?'))
    await typeLines(page, 'The licensee sat on it', 'Our best engineers left with it')
    await expect.poll(() => page.getByText('This door opens one way').count()).toBe(0)
  })

  it('take actions one after the other and say when they are due', async () => {
    await tabTo(page, field('Add an action for “The chassis that makes roads fun”'))
    await typeLines(page, 'Call three licensees', 'Name the engineers')
    await tabTo(page, page.locator('td[tabindex="0"]'), 'Shift+Tab')
    await press(page, 'Control+Home', 'ArrowRight', 'Enter', 'Tab')
    await page.keyboard.type('Head of Finance')
    await press(page, 'Tab')
    await page.keyboard.type('2.3.2020')
    await press(page, 'Enter')
    await expect.poll(async () => (await cells('dueIn'))[0]).toMatch(/days overdue$/)
    await page.getByText('2 open, 1 overdue').waitFor()
    await clean()
  })

  it('mark an action as done, moved or dropped with 1, 2, 3', async () => {
    await press(page, 'ArrowUp', '1')
    await expect.poll(() => cells('state')).toEqual(['done', 'open'])
    await press(page, 'ArrowDown', '3')
    await expect.poll(() => cells('state')).toEqual(['done', 'dropped'])
    await page.getByText('0 open, none overdue').waitFor()
    await press(page, 'Control+z')
    await expect.poll(() => cells('state')).toEqual(['done', 'open'])
  })

  it('have not complained', async () => {
    await driveWorkshop(page).saved()
    expect(started.complaints).toEqual([])
  })
})
