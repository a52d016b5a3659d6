import { useMemo } from 'react'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenColours, screenScale } from '../charts/chart-look.ts'
import { PromiseChart, shapeOfPromises } from '../charts/promise-chart.tsx'
import { promiseDataOf } from '../charts/promise-data.ts'
import { promiseLegend } from '../charts/promise-legend.tsx'
import { promiseTable } from '../charts/promise-table.ts'
import { missingInPromises } from '../missing-data.ts'
import { boxOfRow } from './box-of-row.ts'
import { inAFile } from './in-a-file.ts'
import { useReading } from './use-reading.ts'

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
      box: boxOfRow(width, top, (middle - top) * 2),
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
      alone={() => <PromiseChart data={data} words={words} {...inAFile} />}
    />
  )
}
