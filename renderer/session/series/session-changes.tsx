import { useMemo, useState } from 'react'
import { compareStates } from '../../../shared/session/compare-sessions.ts'
import { readState } from '../../../shared/session/last-compared.ts'
import { sessionsInOrder } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { FindingMoves } from '../../exercise/views/changes/finding-moves.tsx'
import { MetricMoves } from '../../exercise/views/changes/metric-moves.tsx'
import { RecordMovesList } from '../../exercise/views/changes/record-moves-list.tsx'
import { Select } from '../../ui/select.tsx'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './session-changes.module.css'

/** What changed between a session and another one: figures, findings gone and new, and records that moved. */
export function SessionChanges({ session }: { readonly session: Session }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const order = useMemo(
    () => sessionsInOrder(workshop).filter(({ snapshot }) => snapshot !== null),
    [workshop],
  )
  const at = order.findIndex(({ id }) => id === session.id)
  const [chosen, choose] = useState(order[at - 1]?.id ?? null)
  const other = order.find(({ id }) => id === chosen) ?? null
  const compared = useMemo(() => {
    const pair = other && order.indexOf(other) > at ? [session, other] : [other, session]
    const [before, after] = pair.map(one => one && readState(workshop, one, today()))
    return before && after ? { before, after, changes: compareStates(before, after) } : null
  }, [workshop, order, at, session, other])
  if (order.length < 2) return null
  return (
    <section className={styles.changes} aria-label={words.session.outcome.changed}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.session.outcome.changed}</h3>
        <Select
          label={words.session.outcome.comparedWith}
          isLabelHidden
          emptyText={words.session.outcome.comparedWith}
          value={chosen}
          choices={order
            .filter(({ id }) => id !== session.id)
            .map(({ id, date }) => ({
              id,
              text: words.session.outcome.with(
                date === null ? words.session.noDate : words.calendar.full(date),
              ),
            }))}
          onChange={choose}
        />
      </div>
      {compared && (
        <>
          <MetricMoves moves={compared.changes.metrics} />
          <div className={styles.columns}>
            <FindingMoves
              title={words.looking.changes.gone}
              findings={compared.changes.gone}
              workshop={compared.before.workshop}
            />
            <FindingMoves
              title={words.looking.changes.fresh}
              findings={compared.changes.came}
              workshop={compared.after.workshop}
            />
          </div>
          <RecordMovesList
            moves={compared.changes.records}
            before={compared.before.workshop}
            after={compared.after.workshop}
          />
        </>
      )}
    </section>
  )
}
