import { useMemo } from 'react'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { printColours, printScale, screenColours, screenScale } from '../charts/chart-look.ts'
import { GoodEnoughChart, shapeOfTracks } from '../charts/good-enough-chart.tsx'
import { goodEnoughDataOf, surplusOf } from '../charts/good-enough-data.ts'
import { goodEnoughLegend } from '../charts/good-enough-legend.tsx'
import { goodEnoughTable } from '../charts/good-enough-table.ts'
import { missingInTracks } from '../missing-data.ts'
import { FILE_WIDTH } from './file-width.ts'

/** How far a row reaches over its text, so that the focus ring stands clear, in px. */
const MARGIN = 8

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
      box: { x: -MARGIN, y: top, width: width + 2 * MARGIN, height },
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
      alone={() => (
        <GoodEnoughChart
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
