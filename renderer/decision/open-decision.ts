import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'

/** Which decision is open; not part of the document. */
export const useOpenDecision = create<{ readonly open: Id | null; readonly isNew: boolean }>(() => ({
  open: null,
  isNew: false,
}))

/** Opens a decision on the decisions screen, or closes the one that is open. */
export function openDecision(open: Id | null): void {
  useOpenDecision.setState({ open, isNew: false })
}

/** Opens a decision that was just begun, with the keyboard in its first field that is not yet filled in. */
export function beginDecision(open: Id): void {
  useOpenDecision.setState({ open, isNew: true })
}
