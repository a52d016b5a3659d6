import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { largeWorkshop } from '../fixtures/large-workshop.ts'
import { axeFaultsInThemes } from './axe.ts'
import { textOf } from './report/read-pdf.ts'
import { type StartedApp, startApp } from './start-app.ts'

const CHARTS = ['Drift', 'Flow', 'Good enough', 'Horizons', 'Promises', 'Trend'] as const

/** What each chart says in a file of its own: its title, its legend or its sentence. */
const IN_A_FILE: Readonly<Record<(typeof CHARTS)[number], string>> = {
  Drift: 'The filled bars are the alignment',
  Flow: 'Throughline flow',
  'Good enough': 'what buyers need',
  Horizons: 'effort by when it pays',
  Promises: 'promised before it exists',
  Trend: 'the five metrics at the end of each session',
}

let started: StartedApp
let page: Page

beforeAll(async () => {
  started = await startApp({ size: [1440, 900] })
  page = started.page
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await page.getByRole('menuitem').filter({ hasText: 'Office telephone systems' }).click()
  await page
    .getByRole('button', { name: 'Saved' })
    .or(page.getByText('Saved', { exact: true }))
    .first()
    .waitFor()
})

afterAll(() => started.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })
const metric = (name: string) => page.getByRole('article', { name, exact: true })
const finding = (name: string): Locator => page.getByRole('article', { name, exact: true }).first()

async function showAnalysis() {
  await page.keyboard.press('Alt+3')
  await page.getByRole('tab', { name: 'Drift' }).waitFor()
}

async function showChart(name: string) {
  await page.getByRole('tab', { name }).click()
  await page.getByRole('figure').waitFor()
}

/** What the app writes when the person saves to a file of this name. */
async function saving(file: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'throughline-chart-')), file)
  await started.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  return path
}

describe('the analysis of the telephone company', () => {
  it('tells from the screen alone why alignment looks good and the company still loses', async () => {
    await showAnalysis()
    expect(await metric('Alignment').innerText()).toContain('of every 100 units of effort match')
    expect(await metric('Overshoot effort').innerText()).toMatch(
      /7\d % of effort improves what is already better/,
    )
    expect(await finding('Better than good enough').innerText()).toContain('Who asked for more?')
  })

  it('names the numbers behind a finding, and whether it hangs on the weights of links', async () => {
    const why = finding('Better than good enough').getByRole('region', { name: 'Why am I seeing this?' })
    expect(await why.innerText()).toContain('Never drops a call')
    expect(await why.innerText()).toContain('7 · 9.5 · 7.5')
    expect(await why.innerText()).toContain('holds under all link weights')
  })

  it('reaches every row of a chart by keyboard, and leads from it to the map', async () => {
    await page
      .getByRole('list', { name: 'Effort against emphasis, row by row' })
      .getByRole('button')
      .first()
      .focus()
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/R&D ahead by \d+ points?\. Show on the map$/)
    await page.keyboard.press('Enter')
    await page.getByText('One throughline').waitFor()
  })

  it('says every chart as a table too', async () => {
    await showAnalysis()
    for (const chart of CHARTS) {
      await showChart(chart)
      await button('Show as table').click()
      // The sample has held three sessions; every other chart has a row for more than six cards.
      const least = chart === 'Trend' ? 4 : 8
      const rows = page.getByRole('table').first().getByRole('row')
      await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(least)
      await button('Show as chart').click()
    }
  })

  it.each(Object.entries(IN_A_FILE))(
    'saves "%s" as a drawing that needs nothing but itself',
    async (chart, told) => {
      await showChart(chart)
      const file = `${chart.toLowerCase().replace(' ', '-')}.svg`
      const path = await saving(file)
      await button('Save as SVG').click()
      await page.getByText(`Saved as ${file}`).waitFor()
      const drawing = readFileSync(path, 'utf8')
      expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(drawing).toContain(told)
      expect(drawing).not.toMatch(/var\(|url\(|<style|<image|NaN/)
    },
  )

  it('shows an option before and after, beside its difficulty and its door', async () => {
    const card = finding('Better than good enough')
    await card.getByRole('button', { name: 'Move effort to price or ease of use' }).click()
    const whatIf = card.getByRole('region', { name: /^What if/ })
    expect(await whatIf.innerText()).toMatch(/Difficulty 3 of 5\s+Two-way door/)
    const overshoot = whatIf.getByRole('row', { name: /Overshoot effort/ })
    const [before, after] = (await overshoot.innerText()).match(/\d+/g) ?? []
    expect(Number(after)).toBeLessThan(Number(before))
  })

  it('keeps what the room said, and carries it into the decision with the expected effect', async () => {
    const card = finding('Better than good enough')
    await card.getByRole('button', { name: 'Note what the room said' }).click()
    await card.getByLabel('What the room said').fill('Sales: nobody ever sent back a call')
    await card.getByRole('button', { name: 'Decide', exact: true }).click()
    await page.getByRole('heading', { name: 'Decisions', exact: true }).waitFor()
    const why = page.getByLabel('Why', { exact: true })
    await expect.poll(() => why.inputValue()).toBe('Sales: nobody ever sent back a call')
    await expect.poll(() => page.getByRole('main').innerText()).toContain('Expected effect')
  })

  it('hands all of it to leadership in the PDF', async () => {
    const pdf = join(await mkdtemp(join(tmpdir(), 'throughline-report-')), 'report.pdf')
    await started.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, pdf)
    await page.keyboard.press('Alt+5')
    await page.getByRole('button', { name: 'Save PDF' }).click()
    await page.getByText('Saved report.pdf').first().waitFor()
    const text = textOf(pdf)
    expect(text).toContain('Better than good enough')
    expect(text).toContain('Sales: nobody ever sent back a call')
    expect(text).toContain('Expected effect')
  })

  it('sets a finding aside with a reason and takes it up again', async () => {
    await showAnalysis()
    const card = finding('A premium on an overshoot')
    await card.getByRole('button', { name: /A premium on an overshoot/ }).click()
    await card.getByRole('button', { name: 'Set aside' }).click()
    await card.getByLabel('Why it is set aside').fill('Our buyers pay for calm nights')
    await card.getByRole('button', { name: 'Set aside' }).last().click()
    const aside = page.getByRole('region', { name: 'Set aside' })
    await aside.waitFor()
    expect(await aside.innerText()).toContain('Our buyers pay for calm nights')
    await aside.getByRole('button', { name: 'Take it up again' }).click()
    await aside.waitFor({ state: 'detached' })
  })

  it('shows at once what another threshold makes of the findings', async () => {
    await button('Thresholds of the findings').click()
    const dialog = page.getByRole('dialog')
    const effect = dialog.getByRole('status')
    const before = await effect.innerText()
    await dialog.getByRole('textbox', { name: 'We overshoot from this many levels above need' }).fill('4')
    await page.keyboard.press('Enter')
    await expect.poll(() => effect.innerText()).toContain('With the usual thresholds')
    expect(await effect.innerText()).not.toBe(before)
    await dialog.getByRole('button', { name: 'Use the usual thresholds' }).click()
    await expect.poll(() => effect.innerText()).toBe(before)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('lights the cards of a finding on the map', async () => {
    await showAnalysis()
    await finding('Better than good enough').getByRole('button', { expanded: false }).first().click()
    await finding('Better than good enough').getByRole('button', { name: 'Show on map' }).click()
    await page.getByText('2 records selected').waitFor()
  })

  it('takes the marks of drift and findings off the map with D, and puts them back', async () => {
    const drifting = page.getByRole('button', { name: /drift [+-]?\d+ points/ })
    const shown = button('Drift and findings')
    await drifting.first().focus()
    expect(await shown.getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('d')
    await expect.poll(() => drifting.count()).toBe(0)
    await expect.poll(() => shown.getAttribute('aria-pressed')).toBe('false')
    await shown.click()
    await drifting.first().waitFor()
  })
})

describe('the analysis screen', () => {
  it.each(CHARTS)('is clean for screen readers in every theme with the chart "%s"', async chart => {
    await showAnalysis()
    await showChart(chart)
    expect(await axeFaultsInThemes(page)).toEqual([])
  })

  it('broke no rule of the page and asked for nothing outside', () => {
    expect(started.complaints).toEqual([])
  })
})

describe('a portfolio of thousands', () => {
  let large: StartedApp

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-large-'))
    const file = join(folder, 'large.throughline.json')
    writeFileSync(file, writeWorkshop(largeWorkshop(6_000)))
    large = await startApp({ args: [file] })
    await large.page.getByRole('button', { name: 'Open workshop' }).click()
  })

  afterAll(() => large.close())

  it('is analysed beside the page, by a script of our own', async () => {
    await large.page.getByRole('navigation').getByText('Analysis').click()
    await large.page.getByRole('article', { name: 'Alignment', exact: true }).waitFor()
    await expect
      .poll(() => large.page.workers().map(worker => worker.url()))
      .toEqual([expect.stringMatching(/^app:\/\/bundle\/assets\/analysis-worker/)])
    expect(large.complaints).toEqual([])
  })
})
