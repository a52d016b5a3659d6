import type { OpenedFile } from '../../shared/bridge/contract.ts'
import { problemLines } from '../../shared/exchange/problem-lines.ts'
import type { Words } from '../../shared/words/words.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { newId } from '../workshop/clock.ts'

/** What a file turned out to be. */
export type ReadSource =
  | { readonly is: 'workshop'; readonly workshop: Workshop }
  | { readonly is: 'refused'; readonly lines: readonly string[] }

/** Reads a file through the door of its kind. */
export function readSource({ bytes }: OpenedFile, words: Words): ReadSource {
  const read = readWorkshop(bytes, { freshId: newId })
  if (read.ok) return { is: 'workshop', workshop: read.value }
  return { is: 'refused', lines: problemLines(read.failure, words) }
}
