import { useMemo } from 'react'
import { HEADLINE_METRICS } from '../../../shared/analysis/metrics.ts'
import { trendOf } from '../../../shared/session/trend.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import { showTab } from '../../shell/view.ts'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenColours, screenScale } from '../charts/chart-look.ts'
import { TrendChart } from '../charts/trend-chart.tsx'
import { trendShape } from '../charts/trend-geometry.ts'
import { trendLegend } from '../charts/trend-legend.tsx'
import { trendTable } from '../charts/trend-table.ts'
import { missingInTrend } from '../missing-data.ts'
import { inAFile } from './in-a-file.ts'

const MARK_WIDTH = 28

/** The five metrics from session to session. */
export function TrendTab() {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const points = useMemo(() => trendOf(workshop, today()), [workshop])
  const { trend } = words.chart
  const said = (point: (typeof points)[number]) =>
    HEADLINE_METRICS.map(metric => {
      const value = point.metrics[metric]
      return `${words.metric[metric].name} ${value === null ? trend.unknown : wholePercent(value)}`
    }).join(', ')
  const marks = (width: number) => {
    const shape = trendShape(points, width, screenScale)
    return shape.days.flatMap(({ point, x }) =>
      point.session === null
        ? []
        : {
            id: point.session,
            label: trend.row(point.date, said(point)),
            box: {
              x: x - MARK_WIDTH / 2,
              y: shape.headY,
              width: MARK_WIDTH,
              height: shape.footY - shape.headY,
            },
          },
    )
  }
  return (
    <ChartPanel
      title={trend.title}
      unit={trend.unit}
      legend={trendLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <TrendChart points={points} words={words} width={width} />}
      marks={marks}
      missing={missingInTrend(points)}
      choice={{ spoken: trend.toSession, choose: () => showTab('sessions') }}
      table={trendTable(points, words)}
      alone={() => <TrendChart points={points} words={words} {...inAFile} />}
    />
  )
}
