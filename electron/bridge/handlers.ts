import { app } from 'electron'
import { ok } from '../../shared/lang/result.ts'
import type { Words } from '../../shared/words/words.ts'
import { presentingHandlers } from '../displays/presenting-handlers.ts'
import type { FilesToOpen } from '../files/files-to-open.ts'
import { openFile } from '../files/open-file.ts'
import { saveFile } from '../files/save-file.ts'
import { saveFolder } from '../files/save-folder.ts'
import { printReport } from '../print/print-report.ts'
import type { ReportPrinter } from '../print/report-printer.ts'
import { sharedPlaceOf } from '../vault/shared-place.ts'
import { vaultHandlers } from '../vault/vault-handlers.ts'
import type { Handlers } from './answer-pages.ts'

const PLATFORM = { darwin: 'mac', win32: 'windows' } as const

/** What the desktop does for its pages. */
export function handlersFor(
  words: Words['desktop'],
  printer: ReportPrinter,
  filesToOpen: FilesToOpen,
): Handlers {
  return {
    appInfo: () =>
      ok({
        version: app.getVersion(),
        platform: PLATFORM[process.platform as 'darwin' | 'win32'] ?? 'linux',
      }),
    saveFile: ({ bytes, ...what }, page) => saveFile(page, words, { ...what, bytes: async () => ok(bytes) }),
    saveFolder: (what, page) => saveFolder(page, what),
    openFile: ({ kinds }, page) => openFile(page, words, kinds),
    takeFileToOpen: () => filesToOpen.take(),
    sharedPlace: () => ok(sharedPlaceOf(app.getPath('userData'))),
    printReport: ({ suggestedName, report, attachment }, page) =>
      saveFile(page, words, {
        suggestedName,
        kind: 'pdf',
        bytes: () => printReport(printer, report, attachment, page),
      }),
    stopPrinting: (_, page) => printer.stop(page),
    reportToPrint: (_, page) => printer.reportFor(page),
    reportReady: ({ problem }, page) => printer.ready(page, problem),
    ...vaultHandlers(),
    ...presentingHandlers(),
  }
}
