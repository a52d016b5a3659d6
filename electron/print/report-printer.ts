import type { WebContents } from 'electron'
import { BrowserWindow } from 'electron'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import { ORIGIN } from '../../shared/bridge/names.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import type { Report } from '../../shared/report/report.ts'
import { pagePreferences } from '../window/open-window.ts'

const PATIENCE_MS = 60_000

interface Job {
  readonly report: Report
  readonly done: (problem: string | null) => void
}

/** Prints reports in a window nobody sees: its page fetches the report, lays it out, and says when it is ready. */
export class ReportPrinter {
  readonly #jobs = new Map<number, Job>()
  /** What calls off the printing that a page has asked for. */
  readonly #stops = new Map<number, () => void>()

  /** The printed pages as a PDF, as the runtime makes it; fails with "cancelled" when whoever asks calls it off. */
  async print(report: Report, asker: WebContents | null = null): Promise<Result<Uint8Array, DesktopFault>> {
    const window = new BrowserWindow({ show: false, webPreferences: pagePreferences() })
    const stopped = new Promise<Result<never, DesktopFault>>(done => {
      if (asker) this.#stops.set(asker.id, () => done(failed('cancelled')))
    })
    try {
      return await Promise.race([this.#printed(window, report), stopped])
    } finally {
      if (asker) this.#stops.delete(asker.id)
      window.destroy()
    }
  }

  /** Calls off what a page has asked to be printed; nothing happens when nothing is. */
  stop(asker: WebContents): Result<null, DesktopFault> {
    this.#stops.get(asker.id)?.()
    return ok(null)
  }

  /** The report that this page was opened to print. */
  reportFor(page: WebContents): Result<Report, DesktopFault> {
    const job = this.#jobs.get(page.id)
    return job ? ok(job.report) : failed('nothing-to-print')
  }

  /** The page says that every line, font and drawing is in place, or what went wrong. */
  ready(page: WebContents, problem: string | null): Result<null, DesktopFault> {
    const job = this.#jobs.get(page.id)
    if (!job) return failed('nothing-to-print')
    job.done(problem)
    return ok(null)
  }

  async #printed(window: BrowserWindow, report: Report): Promise<Result<Uint8Array, DesktopFault>> {
    try {
      const problem = await this.#laidOut(window, report)
      if (problem !== null) return failed('not-printed')
      return ok(await window.webContents.printToPDF(SETTINGS))
    } catch {
      return failed('not-printed')
    }
  }

  async #laidOut(window: BrowserWindow, report: Report): Promise<string | null> {
    const { id } = window.webContents
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<string | null>(done => {
        this.#jobs.set(id, { report, done })
        timer = setTimeout(() => done('too slow'), PATIENCE_MS)
        window.webContents.once('render-process-gone', () => done('the page is gone'))
        window.loadURL(`${ORIGIN}/print.html`).catch(() => done('the page did not load'))
      })
    } finally {
      clearTimeout(timer)
      this.#jobs.delete(id)
    }
  }
}

/** An outline is made only together with tags. */
const SETTINGS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}
