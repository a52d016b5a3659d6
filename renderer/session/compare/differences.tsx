import { DriftMovesTable } from '../../exercise/views/changes/drift-moves-table.tsx'
import { MetricMoves } from '../../exercise/views/changes/metric-moves.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './compare-states.module.css'
import { MovedFindings } from './moved-findings.tsx'
import { MovedRecords } from './moved-records.tsx'
import { useComparison } from './use-comparison.ts'

interface DifferencesProps {
  readonly from: string
  readonly to: string
  /** What the two states are called at the head of their figures. */
  readonly heads: readonly [string, string]
}

/** The five figures and the drift of each benefit then and now, the findings gone and new, and every record that moved. */
export function Differences({ from, to, heads }: DifferencesProps) {
  const words = useWords()
  const compared = useComparison(from, to)
  if (!compared) return <p role="status">{words.compare.reading}</p>
  const { before, after, changes } = compared
  return (
    <>
      <MetricMoves moves={changes.metrics} heads={heads} />
      <DriftMovesTable moves={changes.drifts} state={after.workshop} heads={heads} />
      <div className={styles.columns}>
        <MovedFindings title={words.looking.changes.gone} findings={changes.gone} state={before.workshop} />
        <MovedFindings title={words.looking.changes.fresh} findings={changes.came} state={after.workshop} />
      </div>
      {changes.stayed.length > 0 && (
        <p className={styles.note}>{words.compare.stayed(changes.stayed.length)}</p>
      )}
      {changes.records.length === 0 && <p className={styles.note}>{words.looking.changes.noRecords}</p>}
      <div className={styles.columns}>
        {changes.records.map(moves => (
          <MovedRecords
            key={moves.collection}
            moves={moves}
            before={before.workshop}
            after={after.workshop}
          />
        ))}
      </div>
    </>
  )
}
