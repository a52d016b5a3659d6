import { create } from 'zustand'
import type { Id } from '../../../shared/lang/id.ts'

/** Which session of the list is open, showing what came of it. */
export const useShownSession = create<{ readonly id: Id | null }>(() => ({ id: null }))

/** Opens a session of the list, or none. */
export function showSession(id: Id | null): void {
  useShownSession.setState({ id })
}
