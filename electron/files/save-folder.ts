import type { WebContents } from 'electron'
import type { CheckedInputOf, SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed } from '../../shared/lang/result.ts'
import { askWhichFolder } from './dialogs.ts'
import { writeFolder } from './write-folder.ts'

/** Asks where, and writes files there into a folder of their own. */
export async function saveFolder(
  page: WebContents,
  { suggestedName, files }: CheckedInputOf<'saveFolder'>,
): Promise<Result<SavedFile, DesktopFault>> {
  const chosen = await askWhichFolder(page)
  return chosen === null ? failed('cancelled') : await writeFolder(chosen, suggestedName, files)
}
