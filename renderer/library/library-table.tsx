import { ArrowDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { WorkshopRow } from '../storage/database.ts'
import { actOn, stepOf } from '../ui/key-table.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../workshop/use-words.ts'
import { libraryKeys } from './library-keys.ts'
import { LibraryRow } from './library-row.tsx'
import styles from './library-table.module.css'
import type { SortBy } from './library-view.ts'
import { useLibraryView } from './library-view.ts'

interface LibraryTableProps {
  readonly label: string
  readonly rows: readonly WorkshopRow[]
}

/** The workshops in rows; the arrow keys go from title to title. */
export function LibraryTable({ label, rows }: LibraryTableProps) {
  const words = useWords().library
  const { columns } = words
  return (
    <table className={styles.table} aria-label={label} onKeyDown={walk}>
      <thead>
        <tr>
          <td />
          <SortHeader by="title">{columns.workshop}</SortHeader>
          <th scope="col">{columns.cards}</th>
          <SortHeader by="edited">{columns.edited}</SortHeader>
          <th scope="col">{columns.alignment}</th>
          <th scope="col">{columns.actions}</th>
          <th scope="col">
            <VisuallyHidden>{columns.more}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <LibraryRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

interface SortHeaderProps {
  readonly by: SortBy
  readonly children: string
}

function SortHeader({ by, children }: SortHeaderProps) {
  const sortBy = useLibraryView(view => view.sortBy)
  const order = by === 'title' ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={sortBy === by ? order : 'none'}>
      <button type="button" className={styles.sort} onClick={() => useLibraryView.setState({ sortBy: by })}>
        {children}
        {sortBy === by && (
          <ArrowDown size={12} aria-hidden className={by === 'title' ? styles.up : undefined} />
        )}
      </button>
    </th>
  )
}

function walk(event: KeyboardEvent<HTMLTableElement>): void {
  if (!(event.target instanceof HTMLElement)) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th button')]
  const next = titles.includes(event.target) && titles[titles.indexOf(event.target) + stepOf(event)]
  if (next && actOn(libraryKeys, event, { walk: () => next.focus() })) event.preventDefault()
}
