import { create } from 'zustand'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import { FILE_BYTES_MAX } from '../../shared/bridge/contract.ts'
import type { ImportChoices } from '../../shared/exchange/import-preview.ts'
import { PASTED_TEXT } from '../../shared/exchange/preview-text.ts'
import { desktop } from '../bridge/desktop.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWords } from '../workshop/use-words.ts'

interface Importing {
  /** The file whose contents wait to be taken over; null while nothing is imported. */
  readonly source: OpenedFile | null
  /** What is known about it before the person says anything. */
  readonly choices: ImportChoices
  /** Counts the files, so that each is looked at afresh. */
  readonly chosen: number
}

/** What is being imported. */
export const useImporting = create<Importing>(() => ({ source: null, choices: {}, chosen: 0 }))

/** Lets the person choose a file and shows what is in it. */
export async function chooseImport(): Promise<void> {
  const opened = await desktop.openFile({ kinds: ['workshop', 'sealed', 'table', 'canvas'] })
  if (opened.ok) offerImport(opened.value)
  else if (opened.failure !== 'cancelled') showToast({ text: currentWords().desktop.fault[opened.failure] })
}

/** Shows what is in a file; nothing changes until the person says so. */
export function offerImport(source: OpenedFile, choices: ImportChoices = {}): void {
  useImporting.setState(({ chosen }) => ({ source, choices, chosen: chosen + 1 }))
}

/** Shows what a list makes that was typed or pasted, one card a line. */
export function offerText(text: string): void {
  const bytes = new TextEncoder().encode(text)
  offerImport({ name: currentWords().import.pastedName, bytes }, { source: PASTED_TEXT })
}

/** Shows what is in a file that was dropped. */
export async function offerFile(file: File): Promise<void> {
  const { fault } = currentWords().desktop
  if (file.size > FILE_BYTES_MAX) return showToast({ text: fault['too-large'] })
  try {
    offerImport({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    showToast({ text: fault['is-a-directory'] })
  }
}

/** Leaves the import; nothing was changed. */
export function endImport(): void {
  useImporting.setState({ source: null })
}
