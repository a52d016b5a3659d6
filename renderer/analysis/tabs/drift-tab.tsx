import { useMemo } from 'react'
import type { Measurement } from '../../../shared/analysis/measure.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { ChartPanel } from '../chart-panel.tsx'
import { screenColours, screenScale } from '../charts/chart-look.ts'
import { MirrorChart, shapeOfMirror } from '../charts/mirror-chart.tsx'
import { driftOf, type MirrorData, mirrorDataOf } from '../charts/mirror-data.ts'
import { mirrorLegend } from '../charts/mirror-legend.tsx'
import { mirrorTable } from '../charts/mirror-table.ts'
import { missingInMirror } from '../missing-data.ts'
import { boxOfRow } from './box-of-row.ts'
import { inAFile } from './in-a-file.ts'

/** Effort against emphasis per benefit; what is filled is the alignment. */
export function DriftTab({ measurement }: { readonly measurement: Measurement }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const data = useMemo(() => mirrorDataOf(workshop, measurement), [workshop, measurement])
  const mirror = words.chart.mirror
  const marks = (width: number) =>
    shapeOfMirror(data, words, width, screenScale).rows.flatMap(({ benefit, top, height }) =>
      benefit
        ? {
            id: benefit.id,
            label: mirror.row(benefit.title, benefit.effort, benefit.emphasis, driftOf(benefit)),
            box: boxOfRow(width, top, height),
          }
        : [],
    )
  return (
    <ChartPanel
      title={mirror.title}
      unit={mirror.unit}
      legend={mirrorLegend({ colours: screenColours, scale: screenScale, words })}
      draw={width => <MirrorChart data={data} words={words} width={width} />}
      marks={marks}
      missing={missingInMirror(data)}
      table={mirrorTable(data, words)}
      alone={() => <MirrorChart data={data} words={words} {...inAFile} />}
      foot={<AlignmentSentence data={data} />}
    />
  )
}

function AlignmentSentence({ data }: { readonly data: MirrorData }) {
  const mirror = useWords().chart.mirror
  return (
    <>
      <span>
        <strong>{data.alignment === null ? mirror.notAssessed : mirror.filled(data.alignment)}</strong>
        {data.alignment !== null && data.otherWeights && ` ${mirror.otherWeights(data.otherWeights)}`}
      </span>
      <span>{mirror.base(data.inventions, data.pitches)}</span>
    </>
  )
}
