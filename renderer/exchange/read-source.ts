import type { OpenedFile } from '../../shared/bridge/contract.ts'
import type { ImportChoices, ImportPreview } from '../../shared/exchange/import-preview.ts'
import { previewImport } from '../../shared/exchange/preview-import.ts'
import { problemLines } from '../../shared/exchange/problem-lines.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Problem } from '../../shared/workshop/problem.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { newId } from '../workshop/clock.ts'

/** What a file turned out to be. */
export type ReadSource =
  | { readonly is: 'workshop'; readonly workshop: Workshop }
  | { readonly is: 'list'; readonly preview: ImportPreview }
  | { readonly is: 'refused'; readonly lines: readonly string[] }

/** Reads a file through the door of its kind: a list or a drawing from elsewhere, or a workshop. */
export function readSource(
  source: OpenedFile,
  choices: ImportChoices,
  map: Workshop | null,
  words: Words,
): ReadSource {
  const refused = (problems: readonly Problem[]): ReadSource => ({
    is: 'refused',
    lines: problemLines(problems, words),
  })
  const list = previewImport(source, choices, map)
  if (list.ok) return { is: 'list', preview: list.value }
  if (!isMeantAsWorkshop(source, list.failure)) return refused(list.failure)
  const read = readWorkshop(source.bytes, { freshId: newId })
  return read.ok ? { is: 'workshop', workshop: read.value } : refused(read.failure)
}

/** Only the door for workshops can say what is wrong with a workshop file. */
function isMeantAsWorkshop({ name }: OpenedFile, problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'is-a-workshop') || /\.json$/i.test(name)
}
