import { create } from 'zustand'
import type { Id } from '../../../shared/lang/id.ts'
import { NO_QUERY, type Query } from './matching.ts'

interface Find {
  readonly isOpen: boolean
  readonly query: Query
  /** The cards found, in the order of the columns; null while nothing is looked for. */
  readonly matches: ReadonlySet<Id> | null
}

/** What is looked for on the map, and what was found. */
export const useFind = create<Find>(() => ({ isOpen: false, query: NO_QUERY, matches: null }))

/** Opens the find bar. */
export function openFind(): void {
  useFind.setState({ isOpen: true })
}

/** Closes the find bar; nothing is looked for any more. */
export function closeFind(): void {
  useFind.setState({ isOpen: false, query: NO_QUERY, matches: null })
}

/** Looks for something else. */
export function lookFor(change: Partial<Query>): void {
  useFind.setState(({ query }) => ({ query: { ...query, ...change } }))
}
