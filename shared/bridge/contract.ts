import { Id } from '../lang/id.ts'
import { Line } from '../lang/text.ts'
import { z } from '../lang/zod.ts'
import { Report } from '../report/report.ts'
import { Command } from './command.ts'
import { Display, DisplayChoice, Presenting } from './display.ts'
import { FileKind } from './file-kind.ts'
import { FileName } from './file-name.ts'
import type { EventName, Method } from './names.ts'
import { Note } from './note.ts'
import { SharedPlace } from './shared-place.ts'
import { KeptReach, KeptSnapshot, KeptWorkshop, SnapshotReason, VaultLine } from './vault-entry.ts'

/** No file may be larger than this, in or out: 50 MB. */
export const FILE_BYTES_MAX = 50 * 1024 * 1024

const Bytes = z.instanceof(Uint8Array).refine(bytes => bytes.byteLength <= FILE_BYTES_MAX)
const Nothing = z.undefined()

/** A file as the user chose it: its name without the folder, and what is in it. */
export const OpenedFile = z.object({ name: z.string(), bytes: Bytes })
export type OpenedFile = z.infer<typeof OpenedFile>

/** Where the user let a file, or a folder of files, be written. */
export const SavedFile = z.object({ name: z.string(), folder: z.string() })
export type SavedFile = z.infer<typeof SavedFile>

/** The most files that go out together: more kinds of records there are not. */
const FILES_MAX = 100

/** The running app and the system it runs on. */
export const AppInfo = z.object({ version: z.string(), platform: z.enum(['mac', 'windows', 'linux']) })
export type AppInfo = z.infer<typeof AppInfo>

/** A file that travels inside the PDF: the workshop itself. */
export const Attachment = z.object({ name: FileName, text: z.string().max(FILE_BYTES_MAX) })
export type Attachment = z.infer<typeof Attachment>

/** How the app ended last: as one leaves it, or cut short, so that the end of what the browser was writing may be torn where nobody sees it. */
export const LastEnd = z.enum(['clean', 'cut-short'])
export type LastEnd = z.infer<typeof LastEnd>

/** Everything a page may ask of the desktop: what it sends, what it gets back. */
export const contract = {
  appInfo: { input: Nothing, answer: AppInfo },
  saveFile: { input: z.object({ suggestedName: FileName, kind: FileKind, bytes: Bytes }), answer: SavedFile },
  saveFolder: {
    input: z.object({
      suggestedName: FileName,
      files: z
        .array(z.object({ name: FileName, bytes: Bytes }))
        .min(1)
        .max(FILES_MAX),
    }),
    answer: SavedFile,
  },
  openFile: { input: z.object({ kinds: z.array(FileKind).min(1) }), answer: OpenedFile },
  takeFileToOpen: { input: Nothing, answer: OpenedFile.nullable() },
  sharedPlace: { input: Nothing, answer: SharedPlace.nullable() },
  printReport: {
    input: z.object({ suggestedName: FileName, report: Report, attachment: Attachment.nullable() }),
    answer: SavedFile,
  },
  stopPrinting: { input: Nothing, answer: z.null() },
  reportToPrint: { input: Nothing, answer: Report },
  reportReady: { input: z.object({ problem: Line.nullable() }), answer: z.null() },
  vaultAppend: { input: z.object({ workshop: Id, lines: z.array(VaultLine).min(1) }), answer: z.null() },
  vaultSnapshot: {
    input: z.object({
      workshop: Id,
      seq: z.int().min(0),
      text: z.string().max(FILE_BYTES_MAX),
      reason: SnapshotReason.nullable(),
    }),
    answer: z.null(),
  },
  vaultSurvey: { input: Nothing, answer: z.array(KeptReach).readonly() },
  vaultRead: { input: z.object({ workshop: Id }), answer: KeptWorkshop.nullable() },
  vaultSnapshots: { input: z.object({ workshop: Id }), answer: z.array(KeptSnapshot).readonly() },
  vaultSnapshotText: {
    input: z.object({ workshop: Id, seq: z.int().min(0) }),
    answer: z.string().nullable(),
  },
  vaultPast: {
    input: z.object({ workshop: Id, seq: z.int().min(0), lines: z.array(VaultLine).min(1) }),
    answer: z.null(),
  },
  vaultNotes: { input: Nothing, answer: z.array(Note).readonly() },
  vaultNote: { input: z.object({ notes: z.array(Note).min(1) }), answer: z.null() },
  lastEnd: { input: Nothing, answer: LastEnd },
  clearStore: { input: z.object({ keepsCopy: z.boolean() }), answer: z.null() },
  displays: { input: Nothing, answer: z.array(Display).readonly() },
  presenting: { input: Nothing, answer: Presenting },
  present: { input: z.object({ choice: DisplayChoice.nullable() }), answer: Presenting },
  stopPresenting: { input: Nothing, answer: Presenting },
  swapWindows: { input: Nothing, answer: Presenting },
} satisfies Record<Method, { input: z.ZodType; answer: z.ZodType }>

/** What the desktop tells a page unasked, and what comes with it. */
export const events = {
  command: Command,
  fileToOpen: z.null(),
  displaysChanged: z.array(Display).readonly(),
  presentingChanged: Presenting,
} satisfies Record<EventName, z.ZodType>

type Contract = typeof contract
export type InputOf<Name extends Method> = z.input<Contract[Name]['input']>
export type CheckedInputOf<Name extends Method> = z.output<Contract[Name]['input']>
export type AnswerOf<Name extends Method> = z.output<Contract[Name]['answer']>
export type EventOf<Name extends EventName> = z.output<(typeof events)[Name]>
