import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'

/** The card for which somebody asked to write down what a customer said; null once it was opened. */
export const useAskedEvidence = create<{ readonly about: Id | null }>(() => ({ about: null }))

/** Opens the field for a customer's words in the inspector of a card. */
export function askEvidence(about: Id): void {
  useAskedEvidence.setState({ about })
}
