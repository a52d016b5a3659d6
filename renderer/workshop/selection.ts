import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'

interface Selection {
  /** The records that are selected: cards, links, or rows of a list. */
  readonly ids: ReadonlySet<Id>
  /** The one that was selected last; the inspector shows it. */
  readonly primary: Id | null
  /** The card whose throughline alone is lit. */
  readonly focus: Id | null
}

const NOTHING: Selection = { ids: new Set(), primary: null, focus: null }

/** What is selected in the open workshop; not part of the document. */
export const useSelection = create<Selection>(() => NOTHING)

/** Selects exactly these; the last of them becomes the one the inspector shows. */
export function select(ids: readonly Id[]): void {
  useSelection.setState({ ids: new Set(ids), primary: ids.at(-1) ?? null })
}

/** Adds a record to the selection, or takes it out. */
export function toggle(id: Id): void {
  const { ids } = useSelection.getState()
  select(ids.has(id) ? [...ids].filter(other => other !== id) : [...ids, id])
}

/** Selects nothing. */
export function clearSelection(): void {
  select([])
}

/** Lights the throughline of one card alone, or of none. */
export function focusThroughline(focus: Id | null): void {
  useSelection.setState({ focus })
}
