import { useMemo } from 'react'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenColours, screenScale } from '../charts/chart-look.ts'
import { FlowChart } from '../charts/flow-chart.tsx'
import { flowDataOf } from '../charts/flow-data.ts'
import { type FlowBar, flowShape } from '../charts/flow-geometry.ts'
import { flowLegend } from '../charts/flow-legend.tsx'
import { flowTable } from '../charts/flow-table.ts'
import { gatherFlow } from '../charts/gather-flow.ts'
import type { Box } from '../charts/hatch.ts'
import { missingInFlow } from '../missing-data.ts'
import { inAFile } from './in-a-file.ts'
import { useReading } from './use-reading.ts'

/** More cards in a column than this are drawn as one. */
const COLUMN_MAX = 30
const MARK_HEIGHT = 24
/** How far a title reaches from its bar, as a part of the width. */
const REACH = 0.2
/** Below this the three columns would stand in each other's way, so the chart scrolls. */
const WIDTH_MIN = 500

/** Throughlines as streams of effort and emphasis. */
export function FlowTab() {
  const words = useWords()
  const reading = useReading()
  const { flow } = words.chart
  const data = useMemo(() => gatherFlow(flowDataOf(reading), COLUMN_MAX, flow.others), [reading, flow])
  const marks = (room: number) => {
    const width = Math.max(room, WIDTH_MIN)
    return flowShape(data, width, screenScale)
      .bars.filter(({ card }) => card.count === 1)
      .toSorted((one, other) => one.x - other.x || one.y - other.y)
      .map(bar => ({
        id: bar.card.id,
        label: flow.row(bar.card.kind, bar.card.title, bar.card.effort, bar.card.emphasis),
        box: boxOf(bar, width * REACH),
      }))
  }
  return (
    <ChartPanel
      title={flow.title}
      unit={flow.unit}
      legend={flowLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <FlowChart data={data} words={words} width={Math.max(width, WIDTH_MIN)} />}
      marks={marks}
      missing={missingInFlow(data)}
      table={flowTable(data, words)}
      alone={() => <FlowChart data={data} words={words} {...inAFile} />}
    />
  )
}

/** A bar with its title: beside it for inventions and pitches, over it for benefits. */
function boxOf({ card, x, y, width, height }: FlowBar, reach: number): Box {
  const tall = Math.max(height, MARK_HEIGHT)
  const top = y + height / 2 - tall / 2
  const left = { invention: x - reach, benefit: x - reach / 2, pitch: x }[card.kind]
  return { x: left, y: top, width: width + reach, height: tall }
}
