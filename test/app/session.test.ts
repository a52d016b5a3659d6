import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { fieldIsHere, press, tabTo, typeLines } from './keyboard.ts'
import { letPass } from './room-clock.ts'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

const EXPRESS = [
  ['Check-in', 5],
  ['What we sell', 10],
  ['What we invent', 10],
  ['Link and ask why', 15],
  ['Reveal', 8],
  ['Dots', 7],
  ['Decide the top two', 20],
  ['Pre-mortem and owners', 8],
  ['Check-out', 7],
] as const

let started: StartedApp
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name })
const step = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
const timer = () => page.getByRole('timer')
const rail = () => page.getByRole('navigation', { name: 'Agenda' })

async function startExpress(): Promise<void> {
  await press(page, 'Alt+6')
  await tabTo(page, button(/^Express/))
  await press(page, 'Enter')
  await tabTo(page, button(/^Start session/))
  await press(page, 'Enter')
  await step('Check-in').waitFor()
}

/** Types lines into the field that the step gives the keyboard to. */
async function say(...lines: readonly string[]): Promise<void> {
  await page.locator('main :is(input, textarea):focus').waitFor()
  await typeLines(page, ...lines)
}

/** The line for anything, with the kind that its key asks for. */
async function capture(key: string, ...lines: readonly string[]): Promise<void> {
  await press(page, key)
  await page.getByRole('textbox', { name: 'Capture anything' }).and(page.locator(':focus')).waitFor()
  await typeLines(page, ...lines)
}

describe('a session of ninety minutes, by keyboard alone', () => {
  beforeAll(async () => {
    started = await startApp({ size: [1440, 900] })
    page = started.page
    await page.getByRole('main').waitFor()
    await driveWorkshop(page).newWorkshop('Office telephones')
  })

  afterAll(() => started.close())

  it('begins with an agenda and its first step', async () => {
    await startExpress()
    await expect.poll(() => timer().textContent()).toMatch(/^0[45]:\d\dleft of 05:00$/)
    await expect.poll(() => rail().getByRole('listitem').count()).toBe(EXPRESS.length)
  })

  it('goes from step to step with F8 while the clock runs', async () => {
    for (const [at, [name, minutes]] of EXPRESS.entries()) {
      await step(name).waitFor()
      if (name === 'Check-in') await say('S4 R2 M3')
      if (name === 'What we sell') {
        await say('The phone that never drops a call', 'One wire to every desk')
        await capture('Control+2', 'Never drops a call')
      }
      if (name === 'What we invent') await say('Twin processors', 'Echo canceller')
      if (name === 'Check-out') await say('S3 R3 M4')
      await letPass(page, minutes)
      if (at < EXPRESS.length - 1) await press(page, 'F8')
    }
    await expect.poll(() => timer().textContent()).toContain('over 07:00')
  })

  it('says in words how late it is', async () => {
    await expect.poll(() => rail().textContent()).toContain('On time')
    await letPass(page, 4)
    await expect.poll(() => rail().textContent()).toMatch(/4 min behindEnds \d\d:\d\d instead of \d\d:\d\d/)
  })

  it('stops its clock with F9 and lets it run again', async () => {
    await press(page, 'F9')
    await expect.poll(() => timer().textContent()).toContain('paused, over 07:00')
    const before = await timer().textContent()
    await letPass(page, 10)
    await page.waitForTimeout(1_100)
    expect(await timer().textContent()).toBe(before)
    await press(page, 'F9')
    await expect.poll(() => timer().textContent()).not.toContain('paused')
  })

  it('goes back and forward and anywhere without losing anything', async () => {
    await press(page, 'Shift+F8', 'Shift+F8', 'Shift+F8')
    await step('Dots').waitFor()
    await tabTo(page, rail().getByRole('button', { name: /^What we sell/ }), 'Shift+Tab')
    await press(page, 'Enter')
    await step('What we sell').waitFor()
    await rail().getByText('2 inventions').waitFor()
    await tabTo(page, rail().getByRole('button', { name: /^Check-out/ }))
    await press(page, 'Enter')
    await step('Check-out').waitFor()
    await rail().getByText('2 pitches').waitFor()
  })

  it('puts a card before the room by some of its letters', async () => {
    await press(page, 'Control+k')
    await fieldIsHere(page)
    await page.keyboard.type('twin')
    await page.getByRole('option', { name: /Twin/ }).first().waitFor()
    await press(page, 'Enter')
    await page.getByRole('button', { name: 'Spotlight', pressed: true }).waitFor()
    await button('The step').press('Enter')
    await page.getByRole('button', { name: 'The step', pressed: true }).waitFor()
  })

  it('parks a thought from anywhere with its key', async () => {
    await press(page, 'Control+.')
    await page.getByRole('dialog').waitFor()
    await fieldIsHere(page)
    await typeLines(page, 'Ask Finance about leasing')
    await page.getByRole('heading', { name: 'Parking lot 1' }).waitFor()
  })

  it('darkens the stage with F7 even while something is asked', async () => {
    await press(page, 'Control+.')
    await page.getByRole('dialog').waitFor()
    await press(page, 'F7', 'Escape')
    await button(/^Show again/).waitFor()
    await press(page, 'F7')
    await button(/^Blank/).waitFor()
  })

  it('is readable for everybody in every theme, and so are its keys and its people', async () => {
    expect(await axeFaultsInThemes(page)).toEqual([])
    await button(/^\? all keys/).press('Enter')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await axeFaultsInThemes(page, ['light'])).toEqual([])
    await press(page, 'Escape')
    await button(/^\d+ in the room/).press('Enter')
    await page.getByRole('dialog', { name: 'Who is there' }).waitFor()
    expect(await axeFaultsInThemes(page, ['light'])).toEqual([])
    await press(page, 'Escape')
  })

  it('ends with what came of it, and the map as it stood', async () => {
    await tabTo(page, button('End session'), 'Shift+Tab')
    await press(page, 'Enter')
    await page.getByText(/It took \d+ minutes of 90 planned/).waitFor()
    await page.getByText('Fingers went from 2–4 to 3–4 (3 voters at the end).').waitFor()
    await page.getByText('The map as it stood is kept with this session.').waitFor()
    expect(await axeFaultsInThemes(page)).toEqual([])
  })

  it('hands what is parked to the next session', async () => {
    await tabTo(page, button(/^As last time/))
    await press(page, 'Enter')
    await page.getByText('1 thought waits in the parking lot.').waitFor()
  })
})

describe('a session that is cut off in the middle of a step', () => {
  const profile = newProfile()

  afterAll(() => started.close())

  it('comes back at the same step with its clock standing, and says so', async () => {
    started = await startApp({ profile, size: [1440, 900] })
    page = started.page
    await page.getByRole('main').waitFor()
    await driveWorkshop(page).newWorkshop('Office telephones')
    await startExpress()
    await press(page, 'F8', 'F8')
    await step('What we invent').waitFor()
    await capture('Control+1', 'Twin processors')
    await driveWorkshop(page).saved()
    await started.kill()

    started = await startApp({ profile, size: [1440, 900] })
    page = started.page
    await button('Office telephones')
      .or(page.getByRole('link', { name: 'Office telephones' }))
      .first()
      .click()
    await step('What we invent').waitFor()
    await page.getByText('The session is back at “What we invent” as you left it.').waitFor()
    await expect.poll(() => timer().textContent()).toContain('paused, left of 10:00')
    await page.getByText('1 invention').first().waitFor()
  })
})

describe('a rehearsal', () => {
  beforeAll(async () => {
    started = await startApp({ size: [1440, 900] })
    page = started.page
    await page.getByRole('main').waitFor()
    await driveWorkshop(page).newWorkshop('Office telephones')
    await press(page, 'Alt+6')
    await tabTo(page, button(/^Express/))
    await press(page, 'Enter')
    await driveWorkshop(page).saved()
  })

  afterAll(() => started.close())

  it('runs on a sample and leaves the database as it was', async () => {
    const before = await stored(page)
    await tabTo(page, button('Rehearse this agenda'))
    await press(page, 'Enter')
    await page.getByText('Rehearsal', { exact: true }).waitFor()
    await step('Check-in').waitFor()
    await capture('Control+1', 'Something that must not stay')
    await press(page, 'F8', 'F8', 'F6')
    await step('What we invent').waitFor()
    await letPass(page, 10)
    await tabTo(page, button('Leave the rehearsal'), 'Shift+Tab')
    await press(page, 'Enter')
    await button('Rehearse this agenda').waitFor()
    await expect.poll(() => stored(page)).toEqual(before)
  })
})

/** All that the store of the page holds, but for when a workshop was opened last. */
function stored(from: Page): Promise<Readonly<Record<string, unknown>>> {
  return from.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('throughline'))
    const held: Record<string, unknown> = {}
    for (const name of database.objectStoreNames) {
      const rows: unknown = await done(database.transaction(name).objectStore(name).getAll())
      held[name] = JSON.parse(JSON.stringify(rows, (key, value) => (key === 'openedAt' ? '' : value)))
    }
    database.close()
    return held
  })
}
