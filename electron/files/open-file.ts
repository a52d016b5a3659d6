import type { WebContents } from 'electron'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { FileKind } from '../../shared/bridge/file-kind.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed } from '../../shared/lang/result.ts'
import type { Words } from '../../shared/words/words.ts'
import { askWhatToOpen } from './dialogs.ts'
import { readLimited } from './read-limited.ts'

/** Lets the user choose a file and reads it. */
export async function openFile(
  page: WebContents,
  words: Words['desktop'],
  kinds: readonly FileKind[],
): Promise<Result<OpenedFile, DesktopFault>> {
  const path = await askWhatToOpen(page, words, kinds)
  return path === null ? failed('cancelled') : await readLimited(path)
}
