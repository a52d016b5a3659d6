import { useMemo } from 'react'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { printColours, printScale, screenColours, screenScale } from '../charts/chart-look.ts'
import { PromiseChart, shapeOfPromises } from '../charts/promise-chart.tsx'
import { promiseDataOf } from '../charts/promise-data.ts'
import { promiseLegend } from '../charts/promise-legend.tsx'
import { promiseTable } from '../charts/promise-table.ts'
import { missingInPromises } from '../missing-data.ts'
import { FILE_WIDTH } from './file-width.ts'
import { useReading } from './use-reading.ts'

/** How far a row reaches over its text, so that the focus ring stands clear, in px. */
const MARGIN = 8

/** What pitches claim and promise against when it becomes available. */
export function PromiseTab() {
  const words = useWords()
  const reading = useReading()
  const data = useMemo(() => promiseDataOf(reading), [reading])
  const { promises } = words.chart
  const marks = (width: number) =>
    shapeOfPromises(data, words, width, screenScale).rows.map(({ promised, top, middle }) => ({
      id: promised.id,
      label: promises.row(promised.title, promises.verdict(promised)),
      box: { x: -MARGIN, y: top, width: width + 2 * MARGIN, height: (middle - top) * 2 },
    }))
  return (
    <ChartPanel
      title={promises.title}
      unit={promises.unit}
      legend={promiseLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <PromiseChart data={data} words={words} width={width} />}
      marks={marks}
      missing={missingInPromises(data)}
      table={promiseTable(data, words)}
      alone={() => (
        <PromiseChart
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
