import type { BlockOf } from '../../../shared/report/block.ts'
import { printColours } from '../../analysis/charts/chart-look.ts'
import { TrendChart } from '../../analysis/charts/trend-chart.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { PAGE_WIDTH, pageScale } from './page-scale.ts'
import styles from './trend-block.module.css'

/** The five metrics over the sessions, the same drawing as on the screen. */
export function TrendBlock({ block }: { readonly block: BlockOf<'trend'> }) {
  const words = useWords()
  return (
    <div className={styles.trend}>
      <TrendChart
        points={block.points}
        words={words}
        width={PAGE_WIDTH}
        colours={printColours}
        scale={pageScale}
        captioned
      />
    </div>
  )
}
