import { useEffect, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { clearSelection, useSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { AddRow } from './add-row.tsx'
import { LIST_KINDS, type ListTab } from './columns.ts'
import { DataGrid } from './data-grid.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ListFilter } from './list-filter.tsx'
import styles from './list-screen.module.css'
import { EVERYTHING, narrow, say, showKind, useList } from './list-state.ts'
import { useRows } from './use-rows.ts'

/** All that is on the map, as tables: for keyboards, for ears, and for thousands of patents. */
export function ListScreen() {
  const words = useWords().list
  const workshop = useWorkshopDocument()
  const kind = useList(list => list.kind)
  return (
    <div className={styles.screen}>
      <Tabs
        label={words.title}
        value={kind}
        onChange={next => {
          clearSelection()
          showKind(next)
        }}
        tabs={LIST_KINDS.map(id => ({
          id,
          text: words.tab(words.kind[id], workshop[id].size),
          content: id === kind ? <ListTable key={id} kind={id} /> : null,
        }))}
      />
    </div>
  )
}

function ListTable({ kind }: { readonly kind: ListTab }) {
  const words = useWords().list
  const { rows, all, context } = useRows(kind)
  useEffect(() => () => say(''), [])
  const [linking, setLinking] = useState<readonly Id[] | null>(null)
  return (
    <div className={styles.table}>
      <ListFilter kind={kind} />
      <div className={styles.panel}>
        {rows.length === 0 ? (
          <NoRows kind={kind} isEmpty={all === 0} />
        ) : (
          <DataGrid kind={kind} rows={rows} context={context} onLink={setLinking} />
        )}
        <AddRow kind={kind} />
      </div>
      <Told shown={rows.length} all={all} hint={words.keys} />
      {linking && linking.length > 0 && <LinkDialog from={linking} onClose={() => setLinking(null)} />}
    </div>
  )
}

function NoRows({ kind, isEmpty }: { readonly kind: ListTab; readonly isEmpty: boolean }) {
  const words = useWords().list
  return (
    <div className={styles.empty}>
      {isEmpty ? (
        <EmptyState sentence={words.addFirst[kind]} />
      ) : (
        <EmptyState
          sentence={words.noneLeft}
          action={<Button onPress={() => narrow(kind, EVERYTHING)}>{words.showAll}</Button>}
        />
      )}
    </div>
  )
}

interface ToldProps {
  readonly shown: number
  readonly all: number
  readonly hint: string
}

/** The line below the table: how much is shown and selected, and what was done last. */
function Told({ shown, all, hint }: ToldProps) {
  const words = useWords().list
  const said = useList(list => list.said)
  const selected = useSelection(selection => selection.ids.size)
  const counts = [words.shown(shown, all), selected > 0 ? words.selected(selected) : '']
  return (
    <footer className={styles.told}>
      <span>{counts.filter(count => count !== '').join(', ')}</span>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {said === '' && <span className={styles.hint}>{hint}</span>}
    </footer>
  )
}
