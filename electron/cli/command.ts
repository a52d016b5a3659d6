import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { ExportOptions } from '../../shared/exchange/export-format.ts'
import type { Day } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { Result } from '../../shared/lang/result.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/** 0 done, 1 bad input with the list of what is wrong and nothing written, 2 not understood. */
export type ExitStatus = 0 | 1 | 2

/** Makes the PDF of a report; only the desktop can. */
export type PrintReport = (
  workshop: Workshop,
  options: ExportOptions,
) => Promise<Result<Uint8Array, DesktopFault>>

/** What a command needs from where it runs. The answer goes out through `say`, everything else through `tell`. */
export interface Surroundings {
  readonly say: (text: string) => void
  readonly tell: (line: string) => void
  readonly today: Day
  readonly freshId: () => Id
  readonly words: Words
  readonly printReport: PrintReport | null
}

/** A command as it was called: the files it names and the values of its options. */
export interface Call {
  readonly files: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** An option of a command: whether it is fit, and whether the command can do without it. */
export interface CommandOption {
  readonly required?: boolean
  readonly fits?: (value: string) => boolean
}

/** One thing the command line does. */
export interface Command {
  readonly name: string
  readonly files: { readonly least: number; readonly most: number }
  readonly options: Readonly<Record<string, CommandOption>>
  readonly needsPage: (call: Call) => boolean
  readonly run: (call: Call, surroundings: Surroundings) => Promise<ExitStatus>
}
