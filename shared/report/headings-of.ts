import { assertNever } from '../lang/assert-never.ts'
import type { Block } from './block.ts'
import type { Report } from './report.ts'

/** Every heading of a report in reading order: those of its sections and those inside them. */
export function headingsOf({ sections }: Report): readonly string[] {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(headingsIn)])
}

function headingsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'metrics':
    case 'entries':
    case 'formulas':
      return [block.label]
    case 'table':
      return [...(block.label === null ? [] : [block.label]), ...(block.showsCaption ? [block.caption] : [])]
    case 'note':
      return block.label === null ? [] : [block.label]
    case 'findings':
      return block.rows.map(({ title }) => title)
    case 'levels':
      return [block.heading]
    case 'facts':
    case 'definitions':
    case 'options':
    case 'quotes':
    case 'mirror':
    case 'trend':
    case 'drawing':
      return []
    default:
      return assertNever(block)
  }
}
