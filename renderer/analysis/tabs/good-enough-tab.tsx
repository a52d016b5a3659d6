import { useMemo } from 'react'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenColours, screenScale } from '../charts/chart-look.ts'
import { GoodEnoughChart, shapeOfTracks } from '../charts/good-enough-chart.tsx'
import { goodEnoughDataOf, surplusOf } from '../charts/good-enough-data.ts'
import { goodEnoughLegend } from '../charts/good-enough-legend.tsx'
import { goodEnoughTable } from '../charts/good-enough-table.ts'
import { missingInTracks } from '../missing-data.ts'
import { boxOfRow } from './box-of-row.ts'
import { inAFile } from './in-a-file.ts'

/** What buyers need, what we give and what the best rival gives, per benefit. */
export function GoodEnoughTab() {
  const words = useWords()
  const { benefits } = useWorkshopDocument()
  const data = useMemo(() => goodEnoughDataOf(benefits), [benefits])
  const track = words.chart.goodEnough
  const marks = (width: number) =>
    shapeOfTracks(data, words, width, screenScale).rows.map(({ benefit, top, height }) => ({
      id: benefit.id,
      label: track.row(benefit.title, track.level(surplusOf(benefit)), benefit.importance),
      box: boxOfRow(width, top, height),
    }))
  return (
    <ChartPanel
      title={track.title}
      unit={track.unit}
      legend={goodEnoughLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <GoodEnoughChart data={data} words={words} width={width} />}
      marks={marks}
      missing={missingInTracks(data)}
      table={goodEnoughTable(data, words)}
      alone={() => <GoodEnoughChart data={data} words={words} {...inAFile} />}
    />
  )
}
