import { Archive, HardDrive, LibraryBig } from 'lucide-react'
import type { WorkshopRow } from '../storage/database.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './library-screen.module.css'
import { useLibraryView } from './library-view.ts'
import { useSharedPlace } from './use-shared-place.ts'

const PLACES = [
  { id: 'active', Icon: LibraryBig },
  { id: 'archive', Icon: Archive },
] as const

/** The places of the library at the left, each with how many workshops it holds. */
export function LibraryPlaces({ rows }: { readonly rows: readonly WorkshopRow[] }) {
  const words = useWords().library
  const isShared = useSharedPlace() !== null
  const place = useLibraryView(view => view.place)
  const archived = rows.filter(row => row.archivedAt !== null).length
  const counts = { active: rows.length - archived, archive: archived }
  return (
    <nav className={styles.places} aria-label={words.places}>
      {PLACES.map(({ id, Icon }) => (
        <button
          key={id}
          type="button"
          className={styles.place}
          aria-current={id === place ? 'page' : undefined}
          onClick={() => useLibraryView.setState({ place: id })}
        >
          <Icon size={16} aria-hidden />
          {words[id]}
          <span className={styles.count}>{counts[id]}</span>
        </button>
      ))}
      {!isShared && (
        <p className={styles.kept}>
          <HardDrive size={16} aria-hidden />
          {words.kept}
        </p>
      )}
    </nav>
  )
}
