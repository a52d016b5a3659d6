import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'

/** Which decision is open; not part of the document. */
export const useOpenDecision = create<{ readonly open: Id | null }>(() => ({ open: null }))

/** Opens a decision on the decisions screen, or closes the one that is open. */
export function openDecision(open: Id | null): void {
  useOpenDecision.setState({ open })
}
