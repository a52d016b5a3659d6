import type { SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import type { Report } from '../../shared/report/report.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { desktop } from '../bridge/desktop.ts'

/** Prints the report to a file the user chooses, with the workshop inside where it is wanted. */
export async function saveReport(
  report: Report,
  suggestedName: string,
  workshop: Workshop | null,
): Promise<Result<SavedFile, DesktopFault>> {
  const attachment = workshop && {
    name: `${workshop.header.title}.throughline.json`,
    text: writeWorkshop(workshop),
  }
  return await desktop.printReport({ suggestedName, report, attachment })
}
