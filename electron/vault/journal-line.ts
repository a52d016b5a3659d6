import { createHash } from 'node:crypto'

/** One line of a journal: what was written at one sequence number. */
export interface JournalLine {
  readonly seq: number
  readonly entry: unknown
}

const CHECKSUM_LENGTH = 16

/** A line with its checksum in front, so that a torn or flipped one is known for what it is. */
export function toLine({ seq, entry }: JournalLine): string {
  const json = JSON.stringify({ seq, entry })
  return `${checksumOf(json)} ${json}\n`
}

/** What a line says; undefined when it is torn, flipped or not a line of a journal at all. */
export function fromLine(line: string): JournalLine | undefined {
  const json = line.slice(CHECKSUM_LENGTH + 1)
  if (line[CHECKSUM_LENGTH] !== ' ' || line.slice(0, CHECKSUM_LENGTH) !== checksumOf(json)) return undefined
  return JSON.parse(json) as JournalLine
}

function checksumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, CHECKSUM_LENGTH)
}
