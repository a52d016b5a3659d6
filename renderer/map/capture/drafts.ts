import { create } from 'zustand'
import type { CardKind } from '../../../shared/map/through-map.ts'

/** What is being typed at the foot of each column; it stays when the field is left. */
export const useDrafts = create<Readonly<Record<CardKind, string>>>(() => ({
  invention: '',
  benefit: '',
  pitch: '',
}))

/** Keeps what is typed. */
export function draft(kind: CardKind, text: string): void {
  useDrafts.setState({ [kind]: text })
}
