import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import {
  printColours,
  printScale,
  screenColours,
  screenScale,
} from '../../../../renderer/analysis/charts/chart-look.ts'
import { FlowChart } from '../../../../renderer/analysis/charts/flow-chart.tsx'
import { flowDataOf } from '../../../../renderer/analysis/charts/flow-data.ts'
import { gatherFlow } from '../../../../renderer/analysis/charts/gather-flow.ts'
import { GoodEnoughChart } from '../../../../renderer/analysis/charts/good-enough-chart.tsx'
import { goodEnoughDataOf } from '../../../../renderer/analysis/charts/good-enough-data.ts'
import { HorizonChart } from '../../../../renderer/analysis/charts/horizon-chart.tsx'
import { horizonDataOf } from '../../../../renderer/analysis/charts/horizon-data.ts'
import { MirrorChart } from '../../../../renderer/analysis/charts/mirror-chart.tsx'
import { mirrorDataOf } from '../../../../renderer/analysis/charts/mirror-data.ts'
import { PromiseChart } from '../../../../renderer/analysis/charts/promise-chart.tsx'
import { promiseDataOf } from '../../../../renderer/analysis/charts/promise-data.ts'
import { TrendChart } from '../../../../renderer/analysis/charts/trend-chart.tsx'
import { measure } from '../../../../shared/analysis/measure.ts'
import { HEADLINE_METRICS } from '../../../../shared/analysis/metrics.ts'
import { readWorkshopAt } from '../../../../shared/analysis/reading.ts'
import { addDays } from '../../../../shared/lang/day.ts'
import type { TrendPoint } from '../../../../shared/session/trend.ts'
import { en } from '../../../../shared/words/en/en.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { SAMPLES, TODAY } from '../../../fixtures/chart-samples.ts'
import { cutIn, overlapsIn, textsIn } from '../../../fixtures/drawn-texts.ts'

const looks = {
  'on a wide screen': { width: 900, colours: screenColours, scale: screenScale, captioned: false },
  'on a narrow screen': { width: 520, colours: screenColours, scale: screenScale, captioned: false },
  'in a file': { width: 760, colours: printColours, scale: printScale, captioned: true },
}
type Look = (typeof looks)[keyof typeof looks]

const charts: Readonly<Record<string, (workshop: Workshop, look: Look) => ReactElement>> = {
  drift: (workshop, look) => (
    <MirrorChart data={mirrorDataOf(workshop, measure(workshop, TODAY))} words={en} {...look} />
  ),
  flow: (workshop, look) => (
    <FlowChart
      data={gatherFlow(flowDataOf(readWorkshopAt(workshop, TODAY)), 30, en.chart.flow.others)}
      words={en}
      {...look}
    />
  ),
  'good enough': (workshop, look) => (
    <GoodEnoughChart data={goodEnoughDataOf(workshop.benefits)} words={en} {...look} />
  ),
  horizons: (workshop, look) => (
    <HorizonChart data={horizonDataOf(readWorkshopAt(workshop, TODAY))} words={en} {...look} />
  ),
  promises: (workshop, look) => (
    <PromiseChart data={promiseDataOf(readWorkshopAt(workshop, TODAY))} words={en} {...look} />
  ),
  trend: (workshop, look) => <TrendChart points={seriesOf(workshop.benefits.size)} words={en} {...look} />,
}

/** As many sessions as there are benefits, two weeks apart, with one that was skipped. */
function seriesOf(count: number): readonly TrendPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    date: addDays(TODAY, (at - count) * 14),
    session: at === 1 ? null : `s${at}`,
    metrics: Object.fromEntries(
      HEADLINE_METRICS.map((name, which) => [name, at === 1 ? null : ((at + which) % 11) / 10]),
    ) as TrendPoint['metrics'],
    decisions: at % 3,
  }))
}

describe.each(Object.entries(charts))('the chart of %s', (_, draw) => {
  it.each(Object.entries(SAMPLES))('is whole, and no text lies on another, with %s', (_name, workshop) => {
    for (const [where, look] of Object.entries(looks)) {
      const { container, unmount } = render(draw(workshop, look))
      const drawing = container.querySelector('svg')
      if (!drawing) throw new Error('Nothing was drawn')
      const texts = textsIn(drawing)
      const height = Number(drawing.getAttribute('height'))
      expect({ where, cut: cutIn(texts, look.width, height) }).toEqual({ where, cut: [] })
      expect({ where, lying: overlapsIn(texts) }).toEqual({ where, lying: [] })
      expect(drawing.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
      unmount()
    }
  })
})
