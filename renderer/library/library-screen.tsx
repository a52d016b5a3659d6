import { useEffect, useMemo } from 'react'
import { showDialog, useView } from '../shell/view.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { useLibrary } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'
import { LastOpened } from './last-opened.tsx'
import { LibraryActions } from './library-actions.tsx'
import { LibraryBar } from './library-bar.tsx'
import { LibraryEmpty } from './library-empty.tsx'
import { LibraryPlaces } from './library-places.tsx'
import styles from './library-screen.module.css'
import { LibraryTable } from './library-table.tsx'
import { rowsInView, useLibraryView } from './library-view.ts'
import { NewWorkshopDialog } from './new-workshop-dialog.tsx'
import { SharedPlaceNotice } from './shared-place-notice.tsx'

const NONE: readonly WorkshopRow[] = []

/** All workshops of this computer. */
export function LibraryScreen() {
  const words = useWords()
  const rows = useLibrary()
  const isNew = useView(view => view.dialog === 'new-workshop')
  useEffect(() => {
    document.title = words.shell.app
  }, [words])
  return (
    <div className={styles.frame}>
      <LibraryBar />
      <LibraryPlaces rows={rows ?? NONE} />
      <main className={styles.content}>
        <SharedPlaceNotice />
        {rows && <Workshops rows={rows} />}
      </main>
      {isNew && <NewWorkshopDialog onClose={() => showDialog(null)} />}
    </div>
  )
}

function Workshops({ rows }: { readonly rows: readonly WorkshopRow[] }) {
  const words = useWords().library
  const view = useLibraryView()
  const shown = useMemo(() => rowsInView(rows, view), [rows, view])
  const isPlain = view.place === 'active' && view.search.trim() === ''
  const last = isPlain ? rows.find(row => row.archivedAt === null) : undefined
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words[view.place]}</h1>
        {rows.length > 0 && <LibraryActions />}
      </div>
      {last && <LastOpened row={last} />}
      {shown.length > 0 && <LibraryTable label={words[view.place]} rows={shown} />}
      {shown.length === 0 && <LibraryEmpty place={view.place} search={view.search.trim()} />}
    </>
  )
}
