import type { DriftMove } from '../../../../shared/session/drift-moves.ts'
import { wholePercent } from '../../../../shared/words/percent.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { DataTable } from '../../entry/data-table.tsx'
import view from '../view.module.css'
import styles from './changes-view.module.css'

const SHOWN = 7

interface DriftMovesTableProps {
  readonly moves: readonly DriftMove[]
  /** The later of the two states, and so the titles that are shown. */
  readonly state: Workshop
  /** What the two states are called where they are not then and now. */
  readonly heads?: readonly [string, string]
}

/** How far effort runs ahead of selling, benefit for benefit, then and now; those that moved most. */
export function DriftMovesTable({ moves, state, heads }: DriftMovesTableProps) {
  const { looking, report } = useWords()
  const words = looking.changes
  const [then, now] = heads ?? [words.before, words.now]
  if (moves.length === 0) return null
  return (
    <section aria-label={words.drift}>
      <h3 className={view.title}>
        {words.drift} <span className={view.note}>{words.driftNote}</span>
      </h3>
      <DataTable className={styles.metrics}>
        <thead>
          <tr>
            <th scope="col">{words.benefit}</th>
            <th scope="col">{then}</th>
            <th scope="col">{now}</th>
            <th scope="col">{words.moved}</th>
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, SHOWN).map(({ benefit, before, after }) => (
            <tr key={benefit}>
              <th scope="row">
                <KindMark kind="benefit" size={14} /> {state.benefits.get(benefit)?.title}
              </th>
              <td>{words.points(before)}</td>
              <td>{words.points(after)}</td>
              <td>{report.changes.moved(wholePercent(after) - wholePercent(before))}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
