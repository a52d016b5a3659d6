import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { press, tabTo, typeLines } from './keyboard.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

const PASTED = Array.from({ length: 12 }, (_, at) => `Line ${at + 1} of the price list`)
const TYPED = Array.from({ length: 18 }, (_, at) => `${['S', 'M', 'V'][at % 3]}: Promise ${at + 1}`)

let started: StartedApp
let page: Page
let person: WorkshopDriver

const line = (name: string) => page.getByRole('textbox', { name, exact: true })
const sells = () => line('What customers hear from us')
const rows = (lane: string) => page.getByRole('region', { name: lane }).getByRole('listitem')
const step = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
const isHere = (name: string) => line(name).and(page.locator(':focus')).waitFor()

async function paste(text: string): Promise<void> {
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await press(page, 'Control+v')
}

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  person = driveWorkshop(page)
  await page.getByRole('main').waitFor()
  await person.newWorkshop('Office telephones')
  await press(page, 'Alt+6')
  await tabTo(page, page.getByRole('button', { name: /^Express/ }))
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('button', { name: /^Start session/ }))
  await press(page, 'Enter')
  await step('Check-in').waitFor()
  await press(page, 'F8')
  await step('What we sell').waitFor()
})

afterAll(() => started.close())

describe('thirty items in one step, by keyboard alone', () => {
  it('begins in the line, without looking for it', async () => {
    await isHere('What customers hear from us')
  })

  it('takes twelve pasted lines at once, and undo gives all of them back in one step', async () => {
    await paste(PASTED.join('\n'))
    await expect.poll(() => rows('Pitches').count()).toBe(12)
    await press(page, 'Control+z')
    await expect.poll(() => rows('Pitches').count()).toBe(0)
    await press(page, 'Control+v')
    await expect.poll(() => rows('Pitches').count()).toBe(12)
  })

  it('takes eighteen typed lines without losing the keyboard, each counted for who said it', async () => {
    await typeLines(page, ...TYPED)
    await expect.poll(() => rows('Pitches').count()).toBe(30)
    await isHere('What customers hear from us')
    await expect.poll(() => sells().inputValue()).toBe('')
    const inbox = page.getByRole('region', { name: 'Hidden inbox' }).getByRole('listitem')
    for (const name of ['Sales', 'Marketing', 'Service'])
      await expect.poll(() => inbox.filter({ hasText: name }).textContent()).toBe(`${name}6`)
    await person.saved()
  })

  it('offers what is there already, to be taken instead of a second one', async () => {
    await page.keyboard.type('Promise 18')
    await page.getByRole('option', { name: 'Promise 18' }).waitFor()
    await press(page, 'ArrowDown', 'Enter')
    await expect.poll(() => sells().inputValue()).toBe('')
    expect(await rows('Pitches').count()).toBe(30)
  })

  it('goes on with Tab to the benefit and the points, and comes back with Enter', async () => {
    await page.keyboard.type('The phone in every room')
    await press(page, 'Tab')
    await page.keyboard.type('Calls that do not drop')
    await press(page, 'Tab')
    await page.keyboard.type('40')
    await press(page, 'Enter')
    await isHere('What customers hear from us')
    await page.getByText('40 of 100 points', { exact: true }).waitFor()
    await expect.poll(() => rows('Benefits').count()).toBe(1)
  })

  it('keeps half a line when Escape leaves it, also over a step forward and back', async () => {
    await page.keyboard.type('Half a thou')
    await press(page, 'Escape', 'F8')
    await step('What we invent').waitFor()
    await press(page, 'Shift+F8')
    await step('What we sell').waitFor()
    await expect.poll(() => sells().inputValue()).toBe('Half a thou')
  })
})

describe('inventions and their links, by keyboard alone', () => {
  it('takes effort and intent by Tab, and status and horizon by single keys', async () => {
    await press(page, 'F8')
    await isHere('What did we invent or fund?')
    await page.keyboard.type('R: Echo canceller')
    await press(page, 'Tab')
    await page.keyboard.type('18')
    await press(page, 'Tab')
    await page.keyboard.type('calls that')
    await press(page, 'Enter')
    await isHere('What did we invent or fund?')
    await tabTo(page, page.getByRole('button', { name: 'Echo canceller', exact: true }))
    await press(page, 's', 's', 's', 'h')
    await page.getByRole('button', { name: 'Status of Echo canceller: prototype' }).waitFor()
    await page.getByRole('button', { name: 'Horizon of Echo canceller: today' }).waitFor()
  })

  it('links the card on the table with a digit, and keeps why it was built', async () => {
    await press(page, 'F8')
    await page.getByRole('article', { name: 'Echo canceller' }).waitFor()
    await page
      .getByRole('combobox', { name: 'Which benefit does it serve?' })
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.type('calls')
    await press(page, 'Alt+9')
    await page.getByRole('button', { name: 'Calls that do not drop 9' }).waitFor()
    await tabTo(page, line('Maker: why did you build it?'))
    await page.keyboard.type('Callers heard themselves.')
    await press(page, 'Enter')
    await page.getByText('Linked in this step: 1').waitFor()
    await expect.poll(() => page.getByRole('article', { name: 'Echo canceller' }).count()).toBe(0)
    await person.saved()
  })

  it('is clean for axe in every theme', async () => {
    expect(await axeFaultsInThemes(page)).toEqual([])
  })
})
