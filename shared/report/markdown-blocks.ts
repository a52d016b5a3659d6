import { HEADLINE_METRICS } from '../analysis/metrics.ts'
import { wholePercent } from '../words/percent.ts'
import type { Words } from '../words/words.ts'
import type { Block, BlockKind, BlockOf } from './block.ts'

/** Stands in a table where nobody has said it yet. */
const UNKNOWN = '–'

type Lines = readonly string[]
type Written = { readonly [Kind in BlockKind]: (block: BlockOf<Kind>, words: Words) => Lines }

/** Words of a workshop as Markdown takes them: what would be markup stays what it is, on one line. */
export function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]>#|~]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
}

/** How each kind of block is written; drawings are told by their alternative text. */
const written: Written = {
  facts: ({ items }) =>
    items.flatMap(({ label, strong, lines }) => [
      `- **${plain(label)}:** ${[...(strong === null ? [] : [strong]), ...lines].map(plain).join('; ')}`,
    ]),
  metrics: ({ rows, note }) => [
    ...rows.map(
      ({ name, numeral, sentence }) => `- **${plain(name)}: ${plain(numeral)}** ${plain(sentence)}`,
    ),
    ...paragraph(note),
  ],
  entries: ({ label, note, entries }) => [
    ...heading(label),
    ...entries.map(
      ({ ref, title, text }) => `- ${strong(ref)} ${title === null ? '' : `${strong(title)} `}${plain(text)}`,
    ),
    ...paragraph(note),
  ],
  table: ({ label, note, columns, rows }) => [
    ...heading(label),
    ...table(
      columns.map(({ title }) => title),
      rows.map(({ cells }) => cells),
    ),
    ...paragraph(note),
  ],
  findings: ({ rows, saidLabel }) =>
    rows.flatMap(({ ref, severityWord, title, sentence, numbers, question, said, notes }) => [
      `### ${plain(`${ref} ${title}`)} (${plain(severityWord)})`,
      '',
      plain(sentence),
      '',
      ...numbers.map(({ value, text }) => `- ${strong(value)} ${plain(text)}`),
      ...paragraph(question),
      ...said.flatMap(words => paragraph(`${saidLabel}: ${words}`)),
      ...(said.length > 0 ? [''] : []),
      ...notes.map(note => `- ${plain(note)}`),
      '',
    ]),
  definitions: ({ rows }) =>
    rows.flatMap(({ term, lines, numbered }) => [
      `- ${strong(term)}`,
      ...lines.map((line, at) => `  ${numbered ? `${at + 1}.` : '-'} ${plain(line)}`),
    ]),
  options: ({ label, note, columns, today, rows }) => [
    ...table(
      [label, ...columns.map(({ name }) => name)],
      [
        [today.name, ...today.numerals],
        ...rows.map(({ name, chosen, lines, figures }) => [
          [chosen === null ? name : `${name} (${chosen})`, ...lines].join('; '),
          ...figures.map(({ numeral, change }) => (change === null ? numeral : `${numeral} (${change})`)),
        ]),
      ],
    ),
    ...paragraph(note),
  ],
  quotes: ({ rows }) =>
    rows.flatMap(({ about, words, reading, source }) => [
      `> ${plain(words)}`,
      '>',
      `> ${[about, reading ?? '', source]
        .filter(part => part !== '')
        .map(plain)
        .join(' · ')}`,
      '',
    ]),
  formulas: ({ label, rows }) => [
    ...heading(label),
    ...rows.map(
      ({ name, formula, note, figure }) =>
        `- ${strong(name)}: ${[formula, note, figure]
          .filter(part => part !== '')
          .map(plain)
          .join('; ')}`,
    ),
  ],
  mirror: ({ data }, { chart: { mirror } }) =>
    table(
      [mirror.title, mirror.effort, mirror.emphasis],
      data.benefits.map(({ title, effort, emphasis }) => [title, percent(effort), percent(emphasis)]),
    ),
  trend: ({ points }, { chart: { trend }, metric }) =>
    table(
      [trend.session, ...HEADLINE_METRICS.map(name => metric[name].name), trend.decided],
      points.map(({ date, session, metrics, decisions }) => [
        session === null ? trend.skippedOn(date) : trend.day(date),
        ...HEADLINE_METRICS.map(name => percent(metrics[name])),
        String(decisions),
      ]),
    ),
  levels: ({ heading: title, lead, data }, { chart: { goodEnough } }) => [
    ...heading(title),
    plain(lead),
    '',
    ...table(
      [goodEnough.title, goodEnough.needed, goodEnough.ours, goodEnough.rival],
      data.map(({ title: benefit, needed, ours, rival }) => [benefit, ...[needed, ours, rival].map(level)]),
    ),
  ],
  drawing: ({ alt }) => [plain(alt)],
  note: ({ label, text }) => [label === null ? plain(text) : `${strong(label)} ${plain(text)}`],
}

/** The lines of a block. */
export function linesOf(block: Block, words: Words): Lines {
  const write = written[block.kind] as (block: Block, words: Words) => Lines
  return write(block, words)
}

function strong(words: string): string {
  return words.trim() === '' ? '' : `**${plain(words)}**`
}

function heading(label: string | null): Lines {
  return label === null || label === '' ? [] : [`### ${plain(label)}`, '']
}

function paragraph(words: string): Lines {
  return words.trim() === '' ? [] : ['', plain(words)]
}

function table(columns: Lines, rows: readonly Lines[]): Lines {
  const line = (cells: Lines) => `| ${cells.map(plain).join(' | ')} |`
  return [line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)]
}

function level(value: number | null): string {
  return value === null ? UNKNOWN : String(value)
}

function percent(share: number | null): string {
  return share === null ? UNKNOWN : `${wholePercent(share)} %`
}
