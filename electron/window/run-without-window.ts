import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import type { Asked } from '../cli/parse-command.ts'
import { runCommand } from '../cli/run-command.ts'
import { exportPdf } from '../print/export-pdf.ts'
import type { ReportPrinter } from '../print/report-printer.ts'

/** Gives a command a profile of its own that nothing else uses and that goes with it. */
export function takeThrowawayProfile(app: App): void {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-'))
  app.setPath('userData', profile)
  app.on('quit', () => rmSync(profile, { recursive: true, force: true }))
}

/** Does what the command line asks for and ends the app with its status; no window is ever shown. */
export async function runWithoutWindow(
  app: App,
  asked: Asked,
  words: Words,
  printer: ReportPrinter,
): Promise<void> {
  // The hidden pages of a command come and go; the app stays until the command is done.
  app.on('window-all-closed', () => undefined)
  const status = await runCommand(asked, {
    say: text => process.stdout.write(text),
    tell: line => process.stderr.write(`${line}\n`),
    today: new Date().toISOString().slice(0, 10),
    freshId: randomUUID,
    words,
    printReport: (workshop, options) => exportPdf(printer, workshop, options),
  })
  // The answer must be out before the end: a pipe may take it slowly.
  process.stdout.write('', () => app.exit(status))
}
