import { wholePercent } from '../../../shared/words/percent.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChartTableData } from '../chart-table-data.ts'
import type { FlowData } from './flow-data.ts'

/** The throughline flow as a table: every card with its shares and where they flow. */
export function flowTable({ cards, streams }: FlowData, words: Words): ChartTableData {
  const { flow, table, mirror } = words.chart
  const percent = (share: number | null) =>
    share === null ? flow.unknown : mirror.percent(wholePercent(share))
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return {
    columns: [
      { title: flow.card, isNumber: false },
      { title: flow.kind, isNumber: false },
      { title: table.effort, isNumber: true },
      { title: table.emphasis, isNumber: true },
      { title: flow.flowsTo, isNumber: false },
    ],
    rows: cards.map(card => ({
      id: card.id,
      cells: [
        card.title,
        words.map.kind[card.kind],
        card.kind === 'pitch' ? '' : percent(card.effort),
        card.kind === 'invention' ? '' : percent(card.emphasis),
        streams
          .filter(({ from }) => from === card.id)
          .map(({ to, share }) => `${titles.get(to) ?? to} ${percent(share)}`)
          .join(', '),
      ],
    })),
  }
}
