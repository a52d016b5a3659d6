import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { press, tabTo, typeLines } from './keyboard.ts'
import { checkSyntax, textOf } from './report/read-pdf.ts'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

const TITLE = 'Office telephones'
const OPTIONS = [
  'Nobody sells the fraud alarm',
  'Sales promises nights',
  'The price list is older than the phone',
]

let started: StartedApp
let page: Page

const ANYTHING = 'Capture anything'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const line = (name: string) => page.getByRole('textbox', { name })
const step = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
const voted = (text: string) => page.getByText(new RegExp(`, ${text} voted`))

async function open(profile: string): Promise<void> {
  started = await startApp({ profile, size: [1440, 900] })
  page = started.page
  await page.getByRole('main').waitFor()
}

/** What the store keeps beside the workshops, as text. */
const keptDrafts = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('throughline')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('settings').objectStore('settings').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

/** A session of the express agenda, gone on to its vote. */
async function startVote(): Promise<void> {
  await driveWorkshop(page).newWorkshop(TITLE)
  await press(page, 'Alt+6')
  await tabTo(page, button(/^Express/))
  await press(page, 'Enter')
  await tabTo(page, button(/^Start session/))
  await press(page, 'Enter')
  await step('Check-in').waitFor()
  await press(page, 'F8', 'F8', 'F8', 'F8', 'F8')
  await step('Dots').waitFor()
  await tabTo(page, line('Add an option'))
  await typeLines(page, ...OPTIONS)
  await press(page, 'Control+Enter')
  await line('One ballot a line').and(page.locator(':focus')).waitFor()
}

describe('a vote that is cut off in the middle', () => {
  const profile = newProfile()

  beforeAll(async () => {
    await open(profile)
    await startVote()
  })

  afterAll(() => started.close())

  it('loses no ballot that was in, and comes back at the same step with the clock standing', async () => {
    await typeLines(page, 'S 1', 'S 0 1', 'R 1!', '3M 1 2')
    await voted('6').waitFor()
    await page.keyboard.type('S 0')
    await tabTo(page, line(ANYTHING))
    await page.keyboard.type('p: Half a pi')
    await driveWorkshop(page).saved()
    await expect.poll(keptDrafts).toContain('p: Half a pi')
    await started.kill()

    await open(profile)
    await button(TITLE)
      .or(page.getByRole('link', { name: TITLE }))
      .first()
      .click()
    await step('Dots').waitFor()
    await voted('6').waitFor()
    await expect.poll(() => page.getByRole('timer').textContent()).toContain('paused')
  })

  it('brings back what was half typed in it, in every line', async () => {
    await expect.poll(() => line('One ballot a line').inputValue()).toBe('S 0')
    await expect.poll(() => line(ANYTHING).inputValue()).toBe('p: Half a pi')
    await tabTo(page, line('One ballot a line'))
    await press(page, 'Control+a', 'Backspace')
  })

  it('goes on with the next ballot, takes it back by name, and shows nothing before it is closed', async () => {
    await tabTo(page, line('One ballot a line'))
    await typeLines(page, 'F 0 0 1')
    await voted('7').waitFor()
    expect(await page.getByRole('table', { name: 'What came out' }).count()).toBe(0)
    await button('Undo: ballot of Finance').waitFor()
    await press(page, 'Control+z')
    await voted('6').waitFor()
  })

  it('is readable for everybody in every theme', async () => {
    expect(await axeFaultsInThemes(page)).toEqual([])
  })

  it('takes a ballot behind the veil, where no key of the app is heard', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'Line by line' }), 'Shift+Tab')
    await press(page, 'ArrowRight', 'ArrowRight')
    await tabTo(page, button('Pass the laptop around'))
    await press(page, 'Enter')
    const veil = page.getByRole('dialog', { name: 'Your ballot' })
    await veil.waitFor()
    expect(await page.getByText(OPTIONS[0] ?? '').count()).toBeGreaterThan(0)
    await press(page, 'v', '2', 'F8', 'Control+z')
    expect(await axeFaultsInThemes(page)).toEqual([])
    await press(page, 'Enter')
    await veil.getByText('Your ballot is in. Pass the laptop on.').waitFor()
    await press(page, 'x')
    await veil.getByText('1 dot left').waitFor()
    await tabTo(page, button('Back to the console'))
    await press(page, 'Enter')
    await step('Dots').waitFor()
    await voted('7').waitFor()
  })

  it('prints numbered ballots with the options, and no line for a name', async () => {
    const pdf = join(mkdtempSync(join(tmpdir(), 'throughline-ballots-')), 'ballots.pdf')
    await started.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, pdf)
    await tabTo(page, page.getByRole('radio', { name: 'Laptop' }), 'Shift+Tab')
    await press(page, 'ArrowRight')
    await tabTo(page, button('Print ballots'), 'Shift+Tab')
    await press(page, 'Enter')
    await page.getByText('The ballots are in ballots.pdf.').waitFor()
    expect(existsSync(pdf)).toBe(true)
    expect(checkSyntax(pdf)).toContain('No syntax or stream encoding errors')
    const text = textOf(pdf)
    for (const option of OPTIONS) expect(text).toContain(option)
    for (const number of [1, 2, 12]) expect(text).toContain(`Ballot ${number} `)
    expect(text).not.toContain('Ballot 13 ')
    expect(text).toContain('Which gap costs us most?')
  })

  it('counts what comes in on paper, each number once', async () => {
    await tabTo(page, line('A ballot by its number'))
    await typeLines(page, '1 I 0 0 1', '1 I 0 1')
    await page.getByText(/Ballot 1 was in already/).waitFor()
    await voted('8').waitFor()
  })

  it('keeps votes and decisions as they were while the room goes back and forward', async () => {
    await tabTo(page, button('Close the vote'), 'Shift+Tab')
    await press(page, 'Enter', 'F6')
    const tally = page.getByRole('table', { name: 'What came out' })
    await tally.waitFor()
    const before = await tally.textContent()
    await press(page, 'F8')
    await step('Decide the top two').waitFor()
    await tabTo(page, line('Decide on something else'))
    await typeLines(page, 'Sales promises nights')
    await tabTo(page, line('What we do'))
    await typeLines(page, 'Ask Service first')
    await page.getByText('1 decision').first().waitFor()

    await press(page, 'Shift+F8', 'Shift+F8', 'Shift+F8')
    await step('Link and ask why').waitFor()
    await press(page, 'F8', 'F8')
    await step('Dots').waitFor()
    await expect.poll(() => tally.textContent()).toBe(before)
    await page.getByText('The room sees this.').waitFor()
    await press(page, 'F8')
    await step('Decide the top two').waitFor()
    await expect.poll(() => line('What we do').inputValue()).toBe('Ask Service first')
  })
})
