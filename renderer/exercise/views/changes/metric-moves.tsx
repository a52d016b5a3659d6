import type { MetricMove } from '../../../../shared/session/compare-sessions.ts'
import { wholePercent } from '../../../../shared/words/percent.ts'
import { EffectTrack } from '../../../finding/effect-track.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { DataTable } from '../../entry/data-table.tsx'
import styles from './changes-view.module.css'

interface MetricMovesProps {
  readonly moves: readonly MetricMove[]
  /** What the two states are called where they are not then and now. */
  readonly heads?: readonly [string, string]
}

/** The five headline figures then and now; those that moved stand out. */
export function MetricMoves({ moves, heads }: MetricMovesProps) {
  const { looking, whatIf, metric: metrics } = useWords()
  const words = looking.changes
  const [then, now] = heads ?? [words.before, words.now]
  return (
    <DataTable className={styles.metrics}>
      <thead>
        <tr>
          <th scope="col">{words.metric}</th>
          <td />
          <th scope="col">{then}</th>
          <th scope="col">{now}</th>
          <th scope="col">{words.moved}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ metric, before, after }) => (
          <tr key={metric} className={classNames(isMoved(before, after) && styles.moved)}>
            <th scope="row">{metrics[metric].name}</th>
            <td>
              <EffectTrack before={before} after={after} />
            </td>
            <td>{whatIf.figure(before)}</td>
            <td>{whatIf.figure(after)}</td>
            <td>{whatIf.change(before, after)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function isMoved(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after
  return wholePercent(before) !== wholePercent(after)
}
