import styles from './options-block.module.css'

interface ChangeDotProps {
  readonly before: number | null
  readonly after: number | null
}

const LENGTH = 44
const RADIUS = 3

/** A figure on the way from today, hollow, to what it would be, solid; the numeral beside it says the same. */
export function ChangeDot({ before, after }: ChangeDotProps) {
  const at = (share: number) => RADIUS + 1 + Math.max(0, Math.min(1, share)) * LENGTH
  return (
    <svg className={styles.dot} aria-hidden="true" viewBox={`0 0 ${LENGTH + 2 * RADIUS + 2} 8`}>
      <line x1={at(0)} x2={at(1)} y1={4} y2={4} className={styles.axis} />
      {before !== null && <circle cx={at(before)} cy={4} r={RADIUS - 0.5} className={styles.before} />}
      {after !== null && <circle cx={at(after)} cy={4} r={RADIUS} className={styles.after} />}
    </svg>
  )
}
