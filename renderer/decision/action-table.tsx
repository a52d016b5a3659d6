import { useEffect } from 'react'
import { toTitle } from '../../shared/lang/text.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { subjectOf } from '../inspector/fields/named-records.ts'
import { NewEntry } from '../inspector/fields/views/new-entry.tsx'
import { DataGrid } from '../list/data-grid.tsx'
import { say, useList } from '../list/list-state.ts'
import { useRows } from '../list/use-rows.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { newId } from '../workshop/clock.ts'
import { editWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'
import { clearSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './action-table.module.css'
import { useOpenDecision } from './open-decision.ts'

/** Who does what by when: a row for each action, and a line to type the next one. */
export function ActionTable() {
  const words = useWords()
  const { rows, context } = useRows('actions')
  const said = useList(list => list.said)
  const workshop = useWorkshopDocument()
  const open = useOpenDecision(({ open: id }) => (id === null ? undefined : workshop.decisions.get(id)))
  useEffect(() => leave, [])
  const add = (titles: readonly string[]) => {
    const made = titles.map(title =>
      newRecord('actions', { id: newId(), title: toTitle(title), decision: open?.id ?? null }),
    )
    const title = made.length === 1 ? (made[0]?.title ?? null) : null
    editWorkshop({ act: 'add-action', count: made.length, title }, map => putRecords(map, 'actions', made))
  }
  return (
    <>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState sentence={words.decide.noActions} />
        </div>
      ) : (
        <DataGrid kind="actions" rows={rows} context={context} />
      )}
      <p className={styles.told} role="status">
        {said || (rows.length > 0 ? words.decide.actionsHint : '')}
      </p>
      <div className={styles.foot}>
        <label htmlFor="new-action">
          {open ? words.decide.addActionFor(subjectOf(open, workshop, words)) : words.decide.addAction}
        </label>
        <NewEntry id="new-action" hint={words.decide.addActionHint} separator={/\r?\n/} onAdd={add} />
      </div>
    </>
  )
}

function leave(): void {
  clearSelection()
  say('')
}
