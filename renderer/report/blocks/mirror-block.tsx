import type { BlockOf } from '../../../shared/report/block.ts'
import { printColours } from '../../analysis/charts/chart-look.ts'
import { MirrorChart } from '../../analysis/charts/mirror-chart.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './mirror-block.module.css'
import { PAGE_WIDTH, pageScale } from './page-scale.ts'

/** Effort against emphasis, the same drawing as on the screen. */
export function MirrorBlock({ block }: { readonly block: BlockOf<'mirror'> }) {
  const words = useWords()
  return (
    <div className={styles.mirror}>
      <MirrorChart
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
