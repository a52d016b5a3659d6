import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './metric-dot.module.css'

type MetricDotProps = Pick<BlockOf<'metrics'>['rows'][number], 'value' | 'band' | 'ticks' | 'alt'>

const LEFT = 9
const LENGTH = 64
const AXIS = 8

/** Where a metric stands from 0 to 100, with the grey band it takes under other link weights. */
export function MetricDot({ value, band, ticks, alt }: MetricDotProps) {
  const at = (share: number) => LEFT + Math.max(0, Math.min(1, share)) * LENGTH
  return (
    <svg className={styles.dot} role="img" aria-label={alt} viewBox={`0 0 ${LENGTH + 2 * LEFT} 24`}>
      {band !== null && (
        <rect
          x={at(band.low) - 1}
          y={AXIS - 4}
          width={at(band.high) - at(band.low) + 2}
          height={8}
          className={styles.band}
        />
      )}
      <line x1={LEFT} x2={LEFT + LENGTH} y1={AXIS} y2={AXIS} className={styles.axis} />
      {[...new Set([0, 100, ...ticks])].map(tick => (
        <line
          key={tick}
          x1={at(tick / 100)}
          x2={at(tick / 100)}
          y1={AXIS - 3}
          y2={AXIS + 3}
          className={styles.axis}
        />
      ))}
      {ticks.map(tick => (
        <text key={tick} x={at(tick / 100)} y={21} textAnchor="middle" className={styles.tick}>
          {tick}
        </text>
      ))}
      {value !== null && <circle cx={at(value)} cy={AXIS} r={4} className={styles.value} />}
    </svg>
  )
}
