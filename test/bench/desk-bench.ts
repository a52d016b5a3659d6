import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { type StartedApp, startApp } from '../app/start-app.ts'
import { driveWorkshop } from '../app/workshop-driver.ts'
import { largeWorkshop } from '../fixtures/large-workshop.ts'
import { type BenchRow, median } from './bench-row.ts'
import { largeMap } from './large-map.ts'

const EDITS = 60
const RUNS = 5
/** Of this size the report has twelve pages. */
const LONG_REPORT = { inventions: 40, benefits: 12, pitches: 14, links: 110 }

/** How long a person waits at the desk: for "Saved", for a large workshop to open, for the report to be written. */
export async function deskBench(): Promise<BenchRow[]> {
  const waits = await editsToSaved()
  const p95 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN
  const opened = await openings()
  const report = await reports()
  return [
    { name: 'edit to saved, median', median: median(waits), unit: 'ms', budget: '' },
    { name: 'edit to saved, 95 of 100', median: p95, unit: 'ms', budget: '<= 50' },
    { name: 'opening 20,000 records', median: median(opened), unit: 'ms', budget: '<= 1000' },
    {
      name: `report of ${report.pages} pages written`,
      median: median(report.waits),
      unit: 'ms',
      budget: '<= 2000 (12 pages)',
    },
  ]
}

async function editsToSaved(): Promise<number[]> {
  const { page, close } = await begun()
  await driveWorkshop(page).newWorkshop('Measured')
  await page.keyboard.press('Control+1')
  await page.locator('textarea:focus, input:focus').waitFor()
  const waits: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(`Invention ${edit}`)
    const stopwatch = await armed(page)
    await page.keyboard.press('Enter')
    waits.push(await stopwatch.evaluate(({ wait }) => wait))
  }
  await close()
  return waits
}

/** A stopwatch that runs from the moment the page hears Enter until it says "Saved", by the page's own clock. */
function armed(page: Page) {
  return page.evaluateHandle(() => {
    const told = document.querySelector('[data-saving]')
    return {
      wait: new Promise<number>(done => {
        let heard = 0
        const hear = () => {
          heard = performance.now()
        }
        addEventListener('keydown', hear, { capture: true, once: true })
        const observer = new MutationObserver(() => {
          if (heard === 0 || told?.getAttribute('data-saving') !== 'saved') return
          observer.disconnect()
          done(performance.now() - heard)
        })
        if (told) observer.observe(told, { attributes: true })
      }),
    }
  })
}

async function openings(): Promise<number[]> {
  const started = await begun(fileOf(largeWorkshop(20_000)))
  const { page } = started
  await page
    .getByRole('button', { name: 'Open workshop' })
    .or(page.locator('[data-saving="saved"]'))
    .first()
    .waitFor()
  const confirm = page.getByRole('button', { name: 'Open workshop' })
  if (await confirm.isVisible()) await confirm.click()
  await page.locator('[data-card]').or(page.locator('[aria-label^="Invention: "]')).first().waitFor()
  const waits: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.getByRole('button', { name: 'All workshops' }).click()
    await page.getByRole('button', { name: 'Open map' }).waitFor()
    waits.push(await timeToMap(page))
  }
  await started.close()
  return waits
}

/** From the press on "Open map" until the first card stands there, by the page's own clock. */
function timeToMap(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(one => one.textContent?.includes('Open map'))
    const begun = performance.now()
    button?.click()
    while (!document.querySelector('[aria-label^="Invention: "]')) await new Promise(requestAnimationFrame)
    return performance.now() - begun
  })
}

async function reports(): Promise<{ waits: number[]; pages: number }> {
  const started = await begun(fileOf(largeMap(LONG_REPORT)))
  const { app, page } = started
  const pdf = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'report.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  const confirm = page.getByRole('button', { name: 'Open workshop' })
  await confirm.or(page.locator('[data-saving="saved"]')).first().waitFor()
  if (await confirm.isVisible()) await confirm.click()
  await page.locator('[data-saving="saved"]').waitFor()
  await page.keyboard.press('Alt+5')
  const save = page.getByRole('button', { name: 'Save PDF' })
  await save.waitFor()
  const waits: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const begunAt = performance.now()
    await save.click()
    await save.waitFor({ state: 'detached' })
    await save.waitFor()
    waits.push(performance.now() - begunAt)
  }
  await started.close()
  return { waits, pages: await pagesOf(pdf) }
}

async function pagesOf(pdf: string): Promise<number> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const { readFile } = await import('node:fs/promises')
  return (await PDFDocument.load(await readFile(pdf))).getPageCount()
}

async function begun(file?: string): Promise<StartedApp> {
  const started = await startApp({ size: [1440, 900], args: file === undefined ? [] : [file] })
  await started.page.getByRole('main').waitFor()
  return started
}

function fileOf(workshop: Parameters<typeof writeWorkshop>[0]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'measured.throughline.json')
  writeFileSync(file, writeWorkshop(workshop))
  return file
}
