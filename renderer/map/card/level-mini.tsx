import type { Levels } from '../model/card-face.ts'
import styles from './card.module.css'

const WIDTH = 50
const x = (level: number) => 4 + (level / 10) * (WIDTH - 8)

/** Needed as a line, the rival as a ring and ours as a dot, on one track from 0 to 10. */
export function LevelMini({ levels: { needed, ours, rival } }: { readonly levels: Levels }) {
  return (
    <svg className={styles.levels} width={WIDTH} height="14" viewBox={`0 0 ${WIDTH} 14`} aria-hidden>
      <path className={styles.track} d={`M0 7H${WIDTH}`} />
      {needed !== null && ours !== null && (
        <path className={styles.surplus} d={`M${x(needed)} 7H${x(ours)}`} />
      )}
      {needed !== null && <path className={styles.needed} d={`M${x(needed)} 1.5V12.5`} />}
      {rival !== null && <circle className={styles.rival} cx={x(rival)} cy="7" r="3" />}
      {ours !== null && <circle className={styles.ours} cx={x(ours)} cy="7" r="3.5" />}
    </svg>
  )
}
