import { STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import type { JournalLine } from './journal-line.ts'
import { readJournal } from './read-journal.ts'
import {
  journalsFrom,
  journalsIn,
  type PastFile,
  pastsIn,
  readSnapshotFile,
  snapshotsIn,
} from './vault-files.ts'

/** What the vault knows of a workshop: its newest sound snapshot, the entries written after it and those that led to it. */
export interface Kept {
  readonly seq: number
  readonly snapshot: { readonly seq: number; readonly text: string }
  readonly entries: readonly JournalLine[]
  /** Without a gap up to the snapshot, as far back as steps can be undone. */
  readonly earlier: readonly JournalLine[]
  /** False when a newer snapshot is damaged. */
  readonly isWhole: boolean
}

/** Reads the furthest state that a folder can give back; undefined when no sound snapshot is left. */
export async function readKept(folder: string): Promise<Kept | undefined> {
  const [newest, ...older] = await snapshotsIn(folder)
  for (const file of newest ? [newest, ...older] : []) {
    const text = await readSnapshotFile(file)
    if (text === undefined) continue
    const { seq } = file
    const lines = await linesFrom(folder, seq - STEPS_KEPT)
    const entries = following(lines, seq)
    const earlier = await preceding(lines, seq, await pastsIn(folder))
    return { seq: seq + entries.length, snapshot: { seq, text }, entries, earlier, isWhole: file === newest }
  }
  return undefined
}

type Lines = ReadonlyMap<number, JournalLine>

async function linesFrom(folder: string, seq: number): Promise<Lines> {
  const files = journalsFrom(await journalsIn(folder), seq)
  const journals = await Promise.all(files.map(({ path }) => readJournal(path)))
  return new Map(journals.flatMap(({ lines }) => lines).map(line => [line.seq, line]))
}

function following(lines: Lines, seq: number): JournalLine[] {
  const entries: JournalLine[] = []
  for (let line = lines.get(seq + 1); line; line = lines.get(line.seq + 1)) entries.push(line)
  return entries
}

/** Goes back until a line is missing, or until a file tells all that was before. */
async function preceding(lines: Lines, seq: number, pasts: readonly PastFile[]): Promise<JournalLine[]> {
  const found: JournalLine[] = []
  for (let at = seq; at >= seq - STEPS_KEPT; at -= 1) {
    const past = await soundPast(pasts.find(one => one.seq === at))
    if (past) return [...past, ...found.toReversed()]
    const line = lines.get(at)
    if (!line) break
    found.push(line)
  }
  return found.toReversed()
}

async function soundPast(file: PastFile | undefined): Promise<readonly JournalLine[] | undefined> {
  const past = file && (await readJournal(file.path))
  return past?.whole ? past.lines : undefined
}
