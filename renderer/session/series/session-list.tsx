import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { today } from '../../workshop/clock.ts'
import { useWorkshop, useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { seriesRows } from './series-rows.ts'
import styles from './session-list.module.css'
import { SessionOutcome } from './session-outcome.tsx'
import { SessionRow } from './session-row.tsx'
import { useShownSession } from './shown-session.ts'

/** All sessions of the workshop, the latest first; a skipped one is hollow. */
export function SessionList() {
  const words = useWords()
  const list = words.session.list
  const workshop = useWorkshopDocument()
  const cadence = useWorkshop(open => open.workshop.header.cadenceDays)
  const shown = useShownSession(({ id }) => id)
  const rows = seriesRows(workshop, today()).toReversed()
  return (
    <Panel title={list.title} note={list.everyDays(cadence)} isFlush>
      {rows.length === 0 && <EmptyState sentence={list.none} />}
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.entries(list.columns).map(([key, text]) => (
                <th key={key} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row =>
              row.kind === 'skipped' ? (
                <tr key={row.day} className={styles.skipped}>
                  <td colSpan={6}>
                    <span className={styles.dot} data-hollow aria-hidden />
                    {list.skipped(words.calendar.full(row.day))}
                  </td>
                </tr>
              ) : (
                [
                  <SessionRow key={row.session.id} session={row.session} number={row.number} />,
                  shown === row.session.id && (
                    <tr key={`${row.session.id} outcome`}>
                      <td colSpan={6} className={styles.outcome}>
                        <SessionOutcome session={row.session} />
                      </td>
                    </tr>
                  ),
                ]
              ),
            )}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
