import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../workshop/use-words.ts'
import { LibraryActions } from './library-actions.tsx'
import styles from './library-screen.module.css'
import type { LibraryPlace } from './library-view.ts'
import { MapGlyph } from './map-glyph.tsx'

interface LibraryEmptyProps {
  readonly place: LibraryPlace
  readonly search: string
}

/** What the library says where no workshop is to be shown. */
export function LibraryEmpty({ place, search }: LibraryEmptyProps) {
  const words = useWords().library
  if (search !== '') return <EmptyState sentence={words.noMatch(search)} />
  if (place === 'archive') return <EmptyState sentence={words.emptyArchive} />
  return (
    <div className={styles.welcome}>
      <EmptyState
        picture={<MapGlyph strokes={EXAMPLE} label={words.exampleGlyph} isLarge />}
        sentence={words.empty}
        example={words.emptyExample}
        action={<LibraryActions isFirst />}
      />
    </div>
  )
}

/** A small map whose last invention reaches no benefit and whose last pitch stands on none. */
const EXAMPLE = {
  columns: [5, 4, 5],
  lines: [
    { column: 0, from: 0, to: 0 },
    { column: 0, from: 1, to: 1 },
    { column: 0, from: 2, to: 1 },
    { column: 0, from: 3, to: 2 },
    { column: 1, from: 0, to: 0 },
    { column: 1, from: 1, to: 1 },
    { column: 1, from: 2, to: 2 },
    { column: 1, from: 2, to: 3 },
  ],
} as const
