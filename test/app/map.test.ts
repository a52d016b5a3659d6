import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fieldIsHere } from './keyboard.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

let started: StartedApp
let page: Page
let person: WorkshopDriver

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  person = driveWorkshop(page)
  await page.getByRole('main').waitFor()
})
beforeEach(async () => {
  await person.newWorkshop('Office telephones')
  await person.capture('invention', 'Twin processors', 'Voice codec', 'Line cards')
  await person.capture('benefit', 'Never drops a call', 'Sounds like the same room')
  await person.capture('pitch', 'The system that never goes down')
  await page.keyboard.press('Escape')
})
afterAll(() => started.close())

const card = (name: string) =>
  page.getByRole('button', { name: new RegExp(`^(Invention|Benefit|Pitch): ${name}`) })
const link = (from: string, to: string) =>
  page.getByRole('button', { name: new RegExp(`^Link: ${from} .* ${to}`) })
const said = (text: RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' })

/** Where a card stands, once it stands still. */
async function middleOf(name: string): Promise<{ x: number; y: number; right: number; left: number }> {
  return await card(name).evaluate(async element => {
    const STILL = 5
    const place = () => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2, right: x + width, left: x }
    }
    let before = place()
    for (let frames = 0; frames < STILL; frames += 1) {
      await new Promise(requestAnimationFrame)
      const now = place()
      if (now.x !== before.x || now.y !== before.y) frames = 0
      before = now
    }
    return before
  })
}

async function dragFrom(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

describe('by mouse', () => {
  it('draws a link from the edge of a card to another, and backwards from a benefit to an invention', async () => {
    const [twin, calls, codec, sound] = [
      await middleOf('Twin processors'),
      await middleOf('Never drops'),
      await middleOf('Voice codec'),
      await middleOf('Sounds like'),
    ]
    await dragFrom({ x: twin.right, y: twin.y }, calls)
    await link('Twin processors', 'Never drops').waitFor()
    await dragFrom({ x: sound.left, y: sound.y }, codec)
    await link('Voice codec', 'Sounds like').waitFor()
    await person.saved()
  })

  it('lets go of a link that would join an invention with a pitch', async () => {
    const [twin, claim] = [await middleOf('Twin processors'), await middleOf('The system')]
    await dragFrom({ x: twin.right, y: twin.y }, claim)
    expect(await page.locator('[data-link]').count()).toBe(0)
  })

  it('moves a card down its column, and undo puts it back', async () => {
    const [first, last] = [await middleOf('Twin processors'), await middleOf('Line cards')]
    await dragFrom(first, { x: first.x, y: last.y + 30 })
    await said(/“Twin processors” is now 3 of 3/)
    const inventions = () => expect.poll(() => person.titles('invention'))
    await inventions().toEqual(['Voice codec', 'Line cards', 'Twin processors'])
    await person.undo()
    await inventions().toEqual(['Twin processors', 'Voice codec', 'Line cards'])
  })

  it('renames a card where it stands', async () => {
    const { x, y } = await middleOf('Voice codec')
    await page.mouse.dblclick(x, y)
    await fieldIsHere(page)
    await page.keyboard.type('Wideband voice codec')
    await page.keyboard.press('Enter')
    await card('Wideband voice codec').waitFor()
  })

  it('selects what a rectangle touches', async () => {
    const [first, last] = [await middleOf('Twin processors'), await middleOf('Voice codec')]
    await page.keyboard.down('Shift')
    await dragFrom({ x: first.left - 20, y: first.y - 20 }, { x: last.x, y: last.y })
    await page.keyboard.up('Shift')
    await said(/2 cards selected/)
    await expect.poll(() => card('Twin processors').getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => card('Line cards').getAttribute('aria-pressed')).toBe('false')
  })
})

describe('by keyboard alone', () => {
  it('captures, links, weighs, deletes, undoes and redoes', async () => {
    await card('Twin processors').focus()
    await page.keyboard.press('l')
    await fieldIsHere(page)
    await page.keyboard.type('drops')
    await page.keyboard.press('Enter')
    await said(/Linked “Twin processors” to “Never drops a call”/)
    await page.keyboard.press('9')
    await said(/Strength 9/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toMatch(/^Benefit: Never drops a call/)
    await page.keyboard.press('l')
    await fieldIsHere(page)
    await page.keyboard.type('never goes')
    await page.keyboard.press('Enter')
    await said(/Linked “Never drops a call” to “The system that never goes down”/)
    await page.keyboard.press('1')
    await link('Never drops a call', 'The system').waitFor()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toMatch(/^Benefit: Never drops a call/)
    await page.keyboard.press('Delete')
    await said(/Deleted 1 card and 2 links/)
    await expect.poll(() => person.titles('benefit')).toEqual(['Sounds like the same room'])
    await person.undo()
    await card('Never drops a call').waitFor()
    await person.redo()
    await card('Never drops a call').waitFor({ state: 'detached' })
    await person.undo()
    await card('Never drops a call').waitFor()
    await person.saved()
  })

  it('lights one throughline and lets it go again', async () => {
    await card('Line cards').focus()
    await page.keyboard.press('f')
    await page.getByRole('button', { name: 'One throughline' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tidy' }).waitFor()
  })

  it('reaches a card far out of view and brings it there', async () => {
    await person.capture('invention', ...Array.from({ length: 30 }, (_, at) => `Patent ${at + 1}`))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show at 100 %' }).waitFor()
    await card('Patent 30').focus()
    for (let steps = 0; steps < 30; steps++) await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toMatch(/^Invention: Line cards/)
    const isInView = async () => {
      const { y } = await middleOf('Line cards')
      return y > 44 && y < 850
    }
    await expect.poll(isInView).toBe(true)
  })

  it('keeps what was being typed when the field is left', async () => {
    await person.capture('pitch')
    await page.keyboard.type('Half a thought')
    await page.keyboard.press('Escape')
    const field = page.getByRole('textbox', { name: 'Add a pitch' })
    await expect.poll(() => field.inputValue()).toBe('Half a thought')
  })
})

it('runs without a complaint', async () => {
  await page.keyboard.press('Control+f')
  await fieldIsHere(page)
  await page.keyboard.type('voice')
  await said(/1 of 6/)
  expect(started.complaints).toEqual([])
  expect(started.outside).toEqual([])
})

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}
