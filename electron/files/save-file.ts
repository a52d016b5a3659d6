import { existsSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { WebContents } from 'electron'
import type { SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { FileKind } from '../../shared/bridge/file-kind.ts'
import { ENDINGS_OF_KIND } from '../../shared/bridge/file-kind.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed, ok } from '../../shared/lang/result.ts'
import type { Words } from '../../shared/words/words.ts'
import { askWhereToSave } from './dialogs.ts'
import { writeAtomic } from './write-atomic.ts'

/** What shall be written: the bytes come when the user has said where, since making them may take a while. */
export interface ToSave {
  readonly suggestedName: string
  readonly kind: FileKind
  readonly bytes: () => Promise<Result<Uint8Array, DesktopFault>>
}

/** Asks where, makes the file and writes it there, whole or not at all. */
export async function saveFile(
  page: WebContents,
  words: Words['desktop'],
  { suggestedName, kind, bytes }: ToSave,
): Promise<Result<SavedFile, DesktopFault>> {
  const chosen = await askWhereToSave(page, words, suggestedName, kind)
  if (chosen === null) return failed('cancelled')
  const made = await bytes()
  if (!made.ok) return made
  const path = withEnding(chosen, kind)
  const written = await writeAtomic(path, made.value)
  return written.ok ? ok({ name: basename(path), folder: dirname(path) }) : written
}

/** The chosen path with its usual ending where none was typed, unless that would hit another file. */
function withEnding(path: string, kind: FileKind): string {
  const ended = `${path}.${ENDINGS_OF_KIND[kind][0]}`
  return extname(path) !== '' || existsSync(ended) ? path : ended
}
