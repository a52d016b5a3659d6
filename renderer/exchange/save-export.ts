import type { SavedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import type { FileFormat } from '../../shared/exchange/export-format.ts'
import type { Result } from '../../shared/lang/result.ts'
import { desktop } from '../bridge/desktop.ts'
import { keepExchanged } from '../workshop/open-workshop.ts'
import { kindOfFormat } from './kind-of-format.ts'
import type { Bytes } from './sealed/sealed-file.ts'

/** What goes out: the text of a format, and how it is locked where it is. */
export interface Going {
  readonly title: string
  readonly format: FileFormat
  readonly text: string
  /** False when something was left out: such a copy says less than the workshop, and is no state of it. */
  readonly isWhole: boolean
  readonly lock: ((bytes: Uint8Array) => Promise<Bytes>) | null
}

/** Writes an export where the person says; a workshop that can come back is kept as it went. Rejects when it is not locked. */
export async function saveExport({
  title,
  format,
  text,
  isWhole,
  lock,
}: Going): Promise<Result<SavedFile, DesktopFault>> {
  const bytes = new TextEncoder().encode(text)
  const ending = lock ? format.ending.replace(/json$/, 'age') : format.ending
  const written = await desktop.saveFile({
    suggestedName: cleanFileName(`${title}.${ending}`),
    kind: lock ? 'sealed' : kindOfFormat(format),
    bytes: lock ? await lock(bytes) : bytes,
  })
  if (written.ok && format.reopens && isWhole) await keepExchanged()
  return written
}
