import type { BlockOf } from '../../../shared/report/block.ts'
import { printColours, printScale } from '../../analysis/charts/chart-look.ts'
import { MirrorChart } from '../../analysis/charts/mirror-chart.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './mirror-block.module.css'

/** The width between the margins of a page held upright, in px. */
const WIDTH = 657

/** Effort against emphasis, the same drawing as on the screen. */
export function MirrorBlock({ block }: { readonly block: BlockOf<'mirror'> }) {
  const words = useWords()
  return (
    <div className={styles.mirror}>
      <MirrorChart
        data={block.data}
        words={words}
        width={WIDTH}
        colours={printColours}
        scale={printScale}
        captioned
      />
    </div>
  )
}
