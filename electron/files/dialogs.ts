import { join } from 'node:path'
import type { FileFilter, WebContents } from 'electron'
import { app, BrowserWindow, dialog } from 'electron'
import type { FileKind } from '../../shared/bridge/file-kind.ts'
import { ENDINGS_OF_KIND } from '../../shared/bridge/file-kind.ts'
import type { Words } from '../../shared/words/words.ts'

type DesktopWords = Words['desktop']

/** Asks where a file shall go; null when the user thinks better of it. */
export async function askWhereToSave(
  page: WebContents,
  words: DesktopWords,
  suggestedName: string,
  kind: FileKind,
): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(page)
  if (!window) return null
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: filtersFor([kind], words),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return filePath || null
}

/** Asks in which folder something shall be put; null when the user thinks better of it. */
export async function askWhichFolder(page: WebContents): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(page)
  if (!window) return null
  const { filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

/** Asks which file shall be opened; null when the user thinks better of it. */
export async function askWhatToOpen(
  page: WebContents,
  words: DesktopWords,
  kinds: readonly FileKind[],
): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(page)
  if (!window) return null
  const { filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    filters: filtersFor(kinds, words),
    properties: ['openFile'],
  })
  return filePaths[0] ?? null
}

/** The kinds of file to choose from; the systems' dialogs know only the last part of an ending. */
function filtersFor(kinds: readonly FileKind[], words: DesktopWords): FileFilter[] {
  const lastParts = (kind: FileKind) => [
    ...new Set(ENDINGS_OF_KIND[kind].map(ending => ending.split('.').at(-1) ?? ending)),
  ]
  const each = kinds.map(kind => ({ name: words.fileKind[kind], extensions: lastParts(kind) }))
  const all = { name: words.allFiles, extensions: ['*'] }
  if (kinds.length < 2) return [...each, all]
  const together = { name: words.openable, extensions: [...new Set(kinds.flatMap(lastParts))] }
  return [together, ...each, all]
}
