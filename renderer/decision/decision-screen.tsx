import { useMemo } from 'react'
import { daysBetween } from '../../shared/lang/day.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { NewEntry } from '../inspector/fields/views/new-entry.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { newId, today } from '../workshop/clock.ts'
import { editWorkshop, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { ActionTable } from './action-table.tsx'
import { DecisionItem } from './decision-item.tsx'
import styles from './decision-screen.module.css'
import { beginDecision } from './open-decision.ts'

/** What the room decided, and who does what by when. */
export function DecisionScreen() {
  const words = useWords().decide
  const decisions = useWorkshop(open => open.workshop.decisions)
  const actions = useWorkshop(open => open.workshop.actions)
  const told = useMemo(() => {
    const day = today()
    const waiting = [...actions.values()].filter(({ state }) => state === 'open' || state === 'moved')
    const overdue = waiting.filter(({ due }) => due !== null && daysBetween(day, due) < 0)
    return words.openActions(waiting.length, overdue.length)
  }, [actions, words])
  return (
    <div className={styles.screen}>
      <section className={styles.panel} aria-label={words.decisions}>
        <header className={styles.head}>
          <h2>{words.decisions}</h2>
          <span className={styles.aside}>{decisions.size}</span>
        </header>
        <div className={styles.body}>
          {decisions.size === 0 && <EmptyState sentence={words.noDecisions} example={words.example} />}
          <ul>
            {[...decisions.values()].map(decision => (
              <DecisionItem key={decision.id} decision={decision} />
            ))}
          </ul>
        </div>
        <div className={styles.foot}>
          <label htmlFor="new-decision">{words.addDecision}</label>
          <NewEntry id="new-decision" hint={words.addDecisionHint} separator={/\r?\n/} onAdd={addDecisions} />
        </div>
      </section>
      <section className={styles.panel} aria-label={words.actions}>
        <header className={styles.head}>
          <h2>{words.actions}</h2>
          <span className={styles.aside}>{told}</span>
        </header>
        <ActionTable />
      </section>
    </div>
  )
}

function addDecisions(subjects: readonly string[]): void {
  const made = subjects.map(subject =>
    newRecord('decisions', { id: newId(), subject: toTitle(subject), decidedOn: today() }),
  )
  const [first] = made
  const title = made.length === 1 ? (first?.subject ?? null) : null
  editWorkshop({ act: 'add-decision', count: made.length, title }, workshop =>
    putRecords(workshop, 'decisions', made),
  )
  const last = made.at(-1)
  if (last) beginDecision(last.id)
}
