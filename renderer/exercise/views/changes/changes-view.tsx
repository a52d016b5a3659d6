import { numberOfSession } from '../../../../shared/session/session-series.ts'
import { useRoom } from '../../../session/room.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { Reactions, ReactionsSaid } from '../reveal/reactions.tsx'
import styles from '../view.module.css'
import { DriftMovesTable } from './drift-moves-table.tsx'
import { FindingMoves } from './finding-moves.tsx'
import { MetricMoves } from './metric-moves.tsx'
import { RecordMovesList } from './record-moves-list.tsx'
import { useChanges } from './use-changes.ts'

/** What changed since the last session: figures, findings gone and new, and the cards that moved. */
export function ChangesView() {
  const words = useWords()
  const said = words.looking.changes
  const { workshop } = useRoom()
  const since = useChanges()
  if (!since) return <EmptyState sentence={said.empty} example={said.emptyExample} />
  const { session, before, changes: moved } = since
  const day = session.date === null ? '' : words.inspector.day(session.date)
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h3 className={styles.title}>{said.since(numberOfSession(workshop, session), day)}</h3>
      </div>
      <Reactions />
      <MetricMoves moves={moved.metrics} />
      <DriftMovesTable moves={moved.drifts} state={workshop} />
      <div className={styles.columns}>
        <FindingMoves title={said.gone} findings={moved.gone} workshop={before.workshop} />
        <FindingMoves title={said.fresh} findings={moved.came} workshop={workshop} />
      </div>
      <RecordMovesList moves={moved.records} before={before.workshop} after={workshop} />
      <ReactionsSaid />
    </div>
  )
}
