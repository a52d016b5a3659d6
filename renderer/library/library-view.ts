import { create } from 'zustand'
import type { WorkshopRow } from '../storage/database.ts'

export type LibraryPlace = 'active' | 'archive'
export type SortBy = 'title' | 'edited'

interface LibraryView {
  readonly place: LibraryPlace
  readonly search: string
  readonly sortBy: SortBy
}

/** What of the library is in view. */
export const useLibraryView = create<LibraryView>(() => ({ place: 'active', search: '', sortBy: 'edited' }))

/** When a workshop was last changed, or opened where no change is known. */
export function editedAt(row: WorkshopRow): string {
  return row.header.updatedAt ?? row.openedAt
}

/** The workshops of a place that have all words of the search in title or purpose, in order. */
export function rowsInView(rows: readonly WorkshopRow[], view: LibraryView): readonly WorkshopRow[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.filter(({ header, archivedAt }) => {
    const text = `${header.title} ${header.purpose ?? ''}`.toLowerCase()
    return (archivedAt !== null) === (view.place === 'archive') && words.every(word => text.includes(word))
  })
  return found.toSorted((a, b) =>
    view.sortBy === 'title'
      ? a.header.title.localeCompare(b.header.title)
      : editedAt(b).localeCompare(editedAt(a)),
  )
}
