import { useMemo } from 'react'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { printColours, printScale, screenColours, screenScale } from '../charts/chart-look.ts'
import { FlowChart } from '../charts/flow-chart.tsx'
import { flowDataOf } from '../charts/flow-data.ts'
import { flowShape } from '../charts/flow-geometry.ts'
import { flowLegend } from '../charts/flow-legend.tsx'
import { flowTable } from '../charts/flow-table.ts'
import { gatherFlow } from '../charts/gather-flow.ts'
import { FILE_WIDTH } from './file-width.ts'
import { useReading } from './use-reading.ts'

/** More cards in a column than this are drawn as one. */
const COLUMN_MAX = 30
const MARK_HEIGHT = 24

/** Throughlines as streams of effort and emphasis. */
export function FlowTab() {
  const words = useWords()
  const reading = useReading()
  const { flow } = words.chart
  const data = useMemo(() => gatherFlow(flowDataOf(reading), COLUMN_MAX, flow.others), [reading, flow])
  const marks = (width: number) =>
    flowShape(data, width, screenScale)
      .bars.filter(({ card }) => card.count === 1)
      .toSorted((one, other) => one.x - other.x || one.y - other.y)
      .map(({ card, x, y, width: thick, height }) => {
        const tall = Math.max(height, MARK_HEIGHT)
        const top = y + height / 2 - tall / 2
        const reach = width * 0.2
        const left = card.kind === 'invention' ? x - reach : card.kind === 'benefit' ? x - reach / 2 : x
        return {
          id: card.id,
          label: flow.row(card.kind, card.title, card.effort, card.emphasis),
          box: {
            x: left,
            y: top,
            width: thick + reach,
            height: tall,
          },
        }
      })
  return (
    <ChartPanel
      title={flow.title}
      unit={flow.unit}
      legend={flowLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <FlowChart data={data} words={words} width={width} />}
      marks={marks}
      table={flowTable(data, words)}
      alone={() => (
        <FlowChart
          data={data}
          words={words}
          width={FILE_WIDTH}
          colours={printColours}
          scale={printScale}
          captioned
        />
      )}
    />
  )
}
