import type { Day } from '../lang/day.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Private } from './leave-out.ts'
import type { Paper } from './paper.ts'

/** How an export for other eyes is made: looked at on a day, in a language, without what is nobody else's business. */
export interface ExportOptions {
  readonly asOf: Day
  readonly words: Words
  readonly leaveOut: ReadonlySet<Private>
  /** What pages are printed on; A4 unless said otherwise. */
  readonly paper?: Paper
}

/** One file of an export that makes several. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

interface Format {
  readonly id: string
  /** The option of the command line that asks for it. */
  readonly option: string
}

/** A format that makes one file. */
export interface FileFormat extends Format {
  readonly ending: string
  /** True when a workshop opens again from it, so that it can be locked and later merged. */
  readonly reopens?: boolean
  /** True when its text is as often pasted somewhere as kept in a file. */
  readonly isPasted?: boolean
  readonly compose: (workshop: Workshop, options: ExportOptions) => string
}

/** A format that makes several files in a folder. */
export interface FolderFormat extends Format {
  /** True when the files of many workshops stand side by side in one folder. */
  readonly sharesFolder: boolean
  readonly composeAll: (workshop: Workshop, options: ExportOptions) => readonly NamedText[]
}

/** One way out for a workshop as text. */
export type ExportFormat = FileFormat | FolderFormat
