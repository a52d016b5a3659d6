import { useMemo } from 'react'
import { wholePercent } from '../../../shared/words/percent.ts'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenScale } from '../charts/chart-look.ts'
import { HorizonChart } from '../charts/horizon-chart.tsx'
import { horizonDataOf } from '../charts/horizon-data.ts'
import { horizonShape } from '../charts/horizon-geometry.ts'
import { horizonTable } from '../charts/horizon-table.ts'
import { missingInHorizons } from '../missing-data.ts'
import { inAFile } from './in-a-file.ts'
import { useReading } from './use-reading.ts'

const MARK_HEIGHT = 32

/** Effort by when it pays: today, next, later. */
export function HorizonTab() {
  const words = useWords()
  const reading = useReading()
  const data = useMemo(() => horizonDataOf(reading), [reading])
  const { horizons, mirror, notAssessed } = words.chart
  const said = (share: number | null) => (share === null ? notAssessed : mirror.percent(wholePercent(share)))
  const marks = (width: number) =>
    horizonShape(data, horizons.others, width, screenScale).columns.flatMap(column =>
      column.lines.flatMap(({ invention, y }) =>
        invention
          ? {
              id: invention.id,
              label: horizons.row(invention.title, invention.horizon, said(invention.share)),
              box: {
                x: column.x - 4,
                y: y - MARK_HEIGHT / 2 + 2,
                width: column.width + 8,
                height: MARK_HEIGHT,
              },
            }
          : [],
      ),
    )
  return (
    <ChartPanel
      title={horizons.title}
      unit={horizons.unit}
      legend={[]}
      draw={width => <HorizonChart data={data} words={words} width={width} />}
      marks={marks}
      missing={missingInHorizons(data)}
      table={horizonTable(data, words)}
      alone={() => <HorizonChart data={data} words={words} {...inAFile} />}
    />
  )
}
