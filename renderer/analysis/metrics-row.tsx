import type { Measurement } from '../../shared/analysis/measure.ts'
import { HEADLINE_METRICS, type HeadlineMetric } from '../../shared/analysis/metrics.ts'
import { wholePercent } from '../../shared/words/percent.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './metrics-row.module.css'

interface MetricsRowProps {
  readonly measurement: Measurement
}

/** The five headline metrics, always together: figure, sentence, and what the figure rests on. */
export function MetricsRow({ measurement }: MetricsRowProps) {
  const words = useWords().alignment
  return (
    <section aria-label={words.label} className={styles.row}>
      {HEADLINE_METRICS.map(metric => (
        <MetricCell key={metric} metric={metric} measurement={measurement} />
      ))}
    </section>
  )
}

interface MetricCellProps extends MetricsRowProps {
  readonly metric: HeadlineMetric
}

function MetricCell({ metric, measurement }: MetricCellProps) {
  const { metric: metrics, alignment } = useWords()
  const said = metrics[metric]
  const value = measurement.metrics[metric]
  const percent = value === null ? null : wholePercent(value)
  return (
    <article className={styles.cell} aria-label={said.name}>
      <h2 className={styles.name}>{said.name}</h2>
      {percent === null ? (
        <p className={styles.unknown}>{alignment.notAssessed}</p>
      ) : (
        <p className={styles.figure}>
          <span className={styles.value}>{percent}</span>
          <span className={styles.unit}>{said.unit}</span>
          {metric === 'alignment' && <span className={styles.band}>{alignment.band(percent)}</span>}
        </p>
      )}
      <p className={styles.sentence}>{percent === null ? said.missing : said.sentence(percent)}</p>
      <p className={styles.base}>
        {metric === 'alignment' && <OtherWeights measurement={measurement} />}
        {said.base(measurement.bases)}
      </p>
    </article>
  )
}

function OtherWeights({ measurement: { metrics, band } }: MetricsRowProps) {
  const words = useWords().alignment
  const others = band.slice(1).filter(alignment => alignment !== null)
  if (metrics.alignment === null || others.length === 0) return null
  return (
    <span className={styles.weights}>
      {words.underOtherWeights(Math.min(...others), Math.max(...others))}
    </span>
  )
}
