import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../shared/finding/analyse.ts'
import { composeReport } from '../../shared/report/compose-report.ts'
import { headingsOf } from '../../shared/report/headings-of.ts'
import type { Report } from '../../shared/report/report.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { newHeader } from '../../shared/workshop/new-record.ts'
import { emptyWorkshop } from '../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { TELEPHONE_DAY, telephoneWorkshop } from '../fixtures/telephone.ts'
import { axeFaultsInThemes } from './axe.ts'
import { exportReport, workshopFile } from './report/export-report.ts'
import {
  attachmentOf,
  checkSyntax,
  filledParts,
  fontsOf,
  outlineOf,
  propertiesOf,
  taggedIn,
  textOf,
} from './report/read-pdf.ts'
import { startApp } from './start-app.ts'

const MAP_PAGE = 3
const PAGES = 9

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('the report as a PDF', () => {
  const workshop = telephoneWorkshop()
  const report: Report = composeReport(workshop, analyse(workshop, TELEPHONE_DAY), {
    asOf: TELEPHONE_DAY,
    words: wordsIn('en'),
    paper: 'a4',
    confidential: true,
  })
  let pdf = ''
  beforeAll(async () => {
    const exported = await exportReport(workshop)
    expect(exported.status).toBe(0)
    pdf = exported.pdf
  })

  it('holds together for another reader', () => {
    expect(checkSyntax(pdf)).toContain('No syntax or stream encoding errors found')
  })

  it('says what it is, of which day, and not what made it', () => {
    const about = propertiesOf(pdf)
    expect(about.Title).toBe('Larkfield Office Telephone: alignment report')
    expect(about.Subject).toBe('Why do we lose to a telephone that is worse than ours?')
    expect([about.Author, about.Creator, about.Producer]).toEqual([
      'Throughline',
      'Throughline',
      'Throughline',
    ])
    expect(about.CreationDate).toContain('Mar 12')
    expect(about.Tagged).toBe('yes')
  })

  it('embeds every font, only as far as used, with its characters known', () => {
    expect(new Set(fontsOf(pdf))).toEqual(new Set(['yes yes yes']))
  })

  it('takes as many pages as it should, none of them nearly empty', () => {
    expect(propertiesOf(pdf).Pages).toBe(String(PAGES))
    for (const filled of filledParts(pdf)) expect(filled).toBeGreaterThan(0.3)
  })

  it('names every card of the map on its page', () => {
    const map = textOf(pdf, MAP_PAGE)
    for (const { title } of [
      ...workshop.inventions.values(),
      ...workshop.benefits.values(),
      ...workshop.pitches.values(),
    ]) {
      expect(map).toContain(title)
    }
  })

  it('holds the last row of its last table', () => {
    expect(textOf(pdf)).toMatch(/All equal 64\.5 15\.5 8\.0 56\.0 39\.0/)
  })

  it('has an outline of its headings', async () => {
    expect(await outlineOf(pdf)).toEqual(headingsOf(report))
  })

  it('says in words what every figure shows', async () => {
    const figures = (await taggedIn(pdf)).filter(({ kind }) => kind === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(8)
    for (const { alt } of figures) expect(alt).toMatch(/\w/)
  })

  it('tells for every table header what it heads', async () => {
    const headers = (await taggedIn(pdf)).filter(({ kind }) => kind === 'TH')
    expect(headers.length).toBeGreaterThan(20)
    for (const { scope } of headers) expect(scope).toMatch(/^(Column|Row)$/)
  })

  it('numbers its pages and says at each foot what it is', () => {
    for (let page = 1; page <= PAGES; page++) {
      expect(textOf(pdf, page)).toContain(`${page} of ${PAGES}`)
      expect(textOf(pdf, page)).toContain(
        'Larkfield Office Telephone · Alignment workshop, 12 March 2026 · Confidential',
      )
    }
  })

  it('is the same file, byte for byte, when it is exported again', async () => {
    const again = await exportReport(workshop)
    expect(hashOf(again.pdf)).toBe(hashOf(pdf))
  })

  it('leaves out what is asked to be left out', async () => {
    const { pdf: redacted } = await exportReport(workshop, '--redact', 'names,verbatims', '--paper', 'letter')
    expect(propertiesOf(redacted)['Page size']).toMatch(/^612 x 79\d/)
    expect(textOf(redacted)).not.toContain('Campaign lead')
    expect(textOf(redacted)).not.toContain('Nobody has ever sent back a call')
    expect(textOf(redacted)).toContain('Calls that sound perfect')
  })

  it('says of an empty workshop what is missing, on pages that hold something', async () => {
    const { pdf: empty, status } = await exportReport(
      emptyWorkshop(newHeader({ id: 'new', title: 'Nothing yet' })),
    )
    expect(status).toBe(0)
    expect(textOf(empty, 1)).toContain('not yet weighed')
    for (const filled of filledParts(empty)) expect(filled).toBeGreaterThan(0.3)
  })
})

describe('the report screen', () => {
  it('shows the pages and writes them where the person says, with the workshop inside', async () => {
    const workshop = telephoneWorkshop()
    const pdf = join(mkdtempSync(join(tmpdir(), 'throughline-report-')), 'board')
    const { app, page, close, complaints } = await startApp({ args: [workshopFile(workshop)] })
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, pdf)
    await page.getByRole('button', { name: 'Open workshop' }).click()
    await page
      .getByRole('tab', { name: 'Report' })
      .or(page.getByRole('link', { name: 'Report' }))
      .or(page.getByRole('button', { name: 'Report', exact: true }))
      .first()
      .click()
    await page
      .getByRole('heading', { name: 'Most effort improves what is already better than buyers need' })
      .waitFor()
    expect(await axeFaultsInThemes(page, ['dark', 'light'])).toEqual([])
    await page.getByText('Put the workshop file inside').click()
    const save = page.getByRole('button', { name: 'Save PDF' })
    const goOn = await printNothing(app)
    await save.click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await save.waitFor()
    expect(existsSync(`${pdf}.pdf`)).toBe(false)
    await goOn()
    await save.click()
    await page.getByText(/Saved board\.pdf/).waitFor()
    expect(attachmentOf(`${pdf}.pdf`)).toContain('"title": "Larkfield Office Telephone"')
    expect(complaints).toEqual([])
    await close()
  })

  it('stacks the pages, those held across too, and never scrolls sideways', async () => {
    const { page, close } = await startApp({
      args: [workshopFile(telephoneWorkshop())],
      size: [1440, 900],
    })
    await page.getByRole('button', { name: 'Open workshop' }).click()
    await page
      .getByRole('tab', { name: 'Report' })
      .or(page.getByRole('link', { name: 'Report' }))
      .or(page.getByRole('button', { name: 'Report', exact: true }))
      .first()
      .click()
    const preview = page.getByRole('region', { name: 'Pages of the report' })
    await preview.waitFor()
    const pages = preview.locator(':scope > [aria-hidden] > div')
    await expect.poll(() => pages.count()).toBe(PAGES)
    const { sideways, sheets } = await preview.evaluate(async element => {
      await document.fonts.ready
      const { left, right } = element.getBoundingClientRect()
      return {
        sideways: element.scrollWidth > element.clientWidth,
        sheets: [...element.querySelectorAll(':scope > [aria-hidden] > div')].map(sheet => {
          const rect = sheet.getBoundingClientRect()
          return { ...rect.toJSON(), isInside: rect.left >= left && rect.right <= right }
        }),
      }
    })
    expect(sideways).toBe(false)
    expect(sheets.length).toBe(PAGES)
    expect(sheets.every(({ isInside }) => isInside)).toBe(true)
    for (const [at, { top }] of sheets.entries()) expect(top).toBeGreaterThan(sheets[at - 1]?.bottom ?? 0)
    await close()
  })

  it('says that a folder is no file, and leaves it as it was', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'throughline-report-')), 'workshop.json')
    mkdirSync(folder)
    writeFileSync(join(folder, 'taken'), 'x')
    const { app, page, close } = await startApp()
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, folder)
    const bytes = writeWorkshop(telephoneWorkshop())
    const answer = await page.evaluate(
      text =>
        window.bridge?.ask.saveFile({
          suggestedName: 'a',
          kind: 'workshop',
          bytes: new TextEncoder().encode(text),
        }),
      bytes,
    )
    expect(answer).toEqual({ ok: false, failure: 'is-a-directory' })
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('x')
    await close()
  })
})

/** Keeps pages from being printed, so that whoever calls it off is never too late, until the returned function is called. */
async function printNothing(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(({ BrowserWindow: { prototype } }) => {
    if ('loadAnything' in prototype) return
    const { loadURL } = prototype
    prototype.loadURL = function (url, ...more) {
      return url.endsWith('/print.html') ? new Promise<void>(() => {}) : loadURL.call(this, url, ...more)
    }
    Object.assign(prototype, { loadAnything: loadURL })
  })
  return () =>
    app.evaluate(({ BrowserWindow: { prototype } }) => {
      if ('loadAnything' in prototype) Object.assign(prototype, { loadURL: prototype.loadAnything })
    })
}
