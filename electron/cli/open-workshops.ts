import { createHash } from 'node:crypto'
import { problemLines } from '../../shared/exchange/problem-lines.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { readLimited } from '../files/read-limited.ts'
import type { Surroundings } from './command.ts'

/** A workshop with the file it came from, as the person named it. */
export interface OpenedWorkshop {
  readonly file: string
  readonly workshop: Workshop
}

/** All workshops of these files in order; null when one of them cannot be opened, after telling what is wrong with each. */
export async function openWorkshops(
  files: readonly string[],
  surroundings: Surroundings,
): Promise<readonly OpenedWorkshop[] | null> {
  const opened: OpenedWorkshop[] = []
  for (const file of files) {
    const workshop = await openWorkshop(file, surroundings)
    if (workshop) opened.push({ file, workshop })
  }
  return opened.length === files.length ? opened : null
}

/** The workshop of a file; null after telling what is wrong with it. */
export async function openWorkshop(file: string, { tell, words }: Surroundings): Promise<Workshop | null> {
  const bytes = await readLimited(file)
  if (!bytes.ok) {
    tell(`${file}: ${words.command.notRead(bytes.failure)}`)
    return null
  }
  // A file without an id gets one from its content, so that two exports of it are the same bytes.
  const freshId = () => createHash('sha256').update(bytes.value.bytes).digest('hex').slice(0, 32)
  const read = readWorkshop(bytes.value.bytes, { freshId })
  if (read.ok) return read.value
  for (const line of problemLines(read.failure, words)) tell(`${file}: ${line}`)
  return null
}
