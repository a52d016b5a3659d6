import { create } from 'zustand'
import type { ListKind, ListTab } from './columns.ts'
import type { Narrowing, Sort } from './rows.ts'

interface ListState {
  readonly kind: ListTab
  readonly sort: Partial<Record<ListKind, Sort>>
  readonly narrowing: Partial<Record<ListKind, Narrowing>>
  /** What was done last, for the line below the table and for those who hear the page. */
  readonly said: string
}

export const EVERYTHING: Narrowing = { text: '', facets: [], step: null }

/** Which table is shown and how; not part of the document. */
export const useList = create<ListState>(() => ({ kind: 'inventions', sort: {}, narrowing: {}, said: '' }))

/** Shows another table. */
export function showKind(kind: ListTab): void {
  useList.setState({ kind, said: '' })
}

/** Sorts a table by a column; by the same column once more turns it around. */
export function sortBy(kind: ListKind, key: string): void {
  useList.setState(({ sort }) => {
    const turned = sort[kind]?.key === key && sort[kind].direction === 'ascending'
    return { sort: { ...sort, [kind]: { key, direction: turned ? 'descending' : 'ascending' } } }
  })
}

/** Narrows a table down further, or less. */
export function narrow(kind: ListKind, change: Partial<Narrowing>): void {
  useList.setState(({ narrowing }) => ({
    narrowing: { ...narrowing, [kind]: { ...(narrowing[kind] ?? EVERYTHING), ...change } },
  }))
}

/** Tells what was done, or why it was not. */
export function say(said: string): void {
  useList.setState({ said })
}
