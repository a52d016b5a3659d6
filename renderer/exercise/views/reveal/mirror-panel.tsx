import { useMemo } from 'react'
import type { Measurement } from '../../../../shared/analysis/measure.ts'
import { screenColours, screenScale } from '../../../analysis/charts/chart-look.ts'
import { LegendStrip } from '../../../analysis/charts/legend.tsx'
import { MirrorChart } from '../../../analysis/charts/mirror-chart.tsx'
import { mirrorDataOf } from '../../../analysis/charts/mirror-data.ts'
import { mirrorLegend } from '../../../analysis/charts/mirror-legend.tsx'
import { missingInMirror } from '../../../analysis/missing-data.ts'
import { MissingState } from '../../../analysis/missing-state.tsx'
import { useWidth } from '../../../analysis/use-width.ts'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../chart-sheet.module.css'

const WIDTH_GUESS = 720

/** Effort against selling, benefit by benefit, as the room sees it. */
export function MirrorPanel({ measurement }: { readonly measurement: Measurement }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const [measure, width] = useWidth(WIDTH_GUESS)
  const data = useMemo(() => mirrorDataOf(workshop, measurement), [workshop, measurement])
  const missing = missingInMirror(data)
  return (
    <div className={styles.sheet}>
      <div ref={measure}>
        {missing === null ? (
          <>
            <LegendStrip
              entries={mirrorLegend({ colours: screenColours, scale: screenScale, words })}
              colours={screenColours}
              scale={screenScale}
            />
            <MirrorChart data={data} words={words} width={width} />
          </>
        ) : (
          <MissingState missing={missing} />
        )}
      </div>
    </div>
  )
}
