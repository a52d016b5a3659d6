import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { ExportOptions } from '../../shared/exchange/export-format.ts'
import { analyse } from '../../shared/finding/analyse.ts'
import type { Result } from '../../shared/lang/result.ts'
import { composeReport } from '../../shared/report/compose-report.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { printReport } from './print-report.ts'
import type { ReportPrinter } from './report-printer.ts'

/** The report of a workshop as a PDF, as the command line asks for it. */
export async function exportPdf(
  printer: ReportPrinter,
  workshop: Workshop,
  { asOf, words, paper = 'a4' }: ExportOptions,
): Promise<Result<Uint8Array, DesktopFault>> {
  const report = composeReport(workshop, analyse(workshop, asOf), {
    asOf,
    words,
    paper,
    confidential: true,
  })
  return await printReport(printer, report, null)
}
