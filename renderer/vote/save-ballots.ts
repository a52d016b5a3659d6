import type { SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import type { Result } from '../../shared/lang/result.ts'
import { composeBallots } from '../../shared/report/compose-ballots.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { useSettings } from '../settings/settings.ts'
import { today } from '../workshop/clock.ts'
import { currentWords } from '../workshop/use-words.ts'

/** Prints numbered ballots of a round to a file the user chooses. */
export async function saveBallots(
  workshop: Workshop,
  round: Round,
  count: number,
): Promise<Result<SavedFile, DesktopFault>> {
  const words = currentWords()
  const { paper } = useSettings.getState()
  const report = composeBallots(workshop, round, { count, asOf: today(), words, paper })
  const suggestedName = cleanFileName(words.vote.paper.file(workshop.header.title))
  return await desktop.printReport({ suggestedName, report, attachment: null })
}
