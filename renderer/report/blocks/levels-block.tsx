import type { BlockOf } from '../../../shared/report/block.ts'
import { printColours } from '../../analysis/charts/chart-look.ts'
import { GoodEnoughChart } from '../../analysis/charts/good-enough-chart.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './levels-block.module.css'
import { PAGE_WIDTH, pageScale } from './page-scale.ts'

/** What buyers need, what we give and what the best rival gives, the same drawing as on the screen. */
export function LevelsBlock({ block }: { readonly block: BlockOf<'levels'> }) {
  const words = useWords()
  return (
    <div className={styles.levels}>
      <h3>{block.heading}</h3>
      <p>{block.lead}</p>
      <GoodEnoughChart
        data={block.data}
        words={words}
        width={PAGE_WIDTH}
        colours={printColours}
        scale={pageScale}
        captioned
      />
    </div>
  )
}
