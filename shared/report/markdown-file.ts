import type { FileFormat } from '../exchange/export-format.ts'
import { analyse } from '../finding/analyse.ts'
import type { Words } from '../words/words.ts'
import { composeReport } from './compose-report.ts'
import { linesOf, plain } from './markdown-blocks.ts'
import type { Report } from './report.ts'

/** The report without its pictures, for wikis and mail. */
export const markdownFile = {
  id: 'markdown',
  option: 'markdown',
  ending: 'md',
  isPasted: true,
  compose: (workshop, { asOf, words }) =>
    markdownOf(
      composeReport(workshop, analyse(workshop, asOf), { asOf, words, paper: 'a4', confidential: true }),
      words,
    ),
} as const satisfies FileFormat

/** A report as Markdown: a heading a section, what stands under it, and the line from the foot of its pages. */
export function markdownOf({ about, sections }: Report, words: Words): string {
  const parts = sections.map(({ heading, lead, blocks }) => [
    `## ${plain(heading)}`,
    ...(lead === null ? [] : [plain(lead)]),
    ...blocks.map(block => linesOf(block, words).join('\n').trim()),
  ])
  const lines = [`# ${plain(about.title)}`, ...parts.flat(), plain(about.foot)]
  return `${lines.filter(line => line !== '').join('\n\n')}\n`
}
