import type { WebContents } from 'electron'
import type { Attachment } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { ok } from '../../shared/lang/result.ts'
import type { Report } from '../../shared/report/report.ts'
import type { ReportPrinter } from './report-printer.ts'

/** Prints a report and finishes it into the file that is handed over, with the workshop inside where it is wanted. */
export async function printReport(
  printer: ReportPrinter,
  report: Report,
  attachment: Attachment | null,
  asker: WebContents | null = null,
): Promise<Result<Uint8Array, DesktopFault>> {
  // Loaded only now, because opening the app should not wait for what few sessions need.
  const finishing = import('./finish-pdf.ts')
  const printed = await printer.print(report, asker)
  if (!printed.ok) return printed
  const { finishPdf } = await finishing
  return ok(await finishPdf(printed.value, report, attachment))
}
