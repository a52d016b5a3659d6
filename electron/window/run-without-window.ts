import { randomUUID } from 'node:crypto'
import type { App } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import type { Asked } from '../cli/parse-command.ts'
import { runCommand } from '../cli/run-command.ts'
import { exportPdf } from '../print/export-pdf.ts'
import type { ReportPrinter } from '../print/report-printer.ts'

/** Ends a command at a fault of ours; the runtime would show a dialog, and wait for ever for somebody to close it. */
export function endAtFaults(app: App): void {
  // Whoever reads our answer may stop listening, as `| head` does; that is no fault.
  process.stdout.on('error', () => undefined)
  const end = (problem: unknown) => {
    console.error(problem)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
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
  }).catch(problem => {
    // A fault of ours must not leave whoever called waiting for ever.
    console.error(problem)
    return 1
  })
  // The answer must be out before the end: a pipe may take it slowly.
  process.stdout.write('', () => app.exit(status))
}
