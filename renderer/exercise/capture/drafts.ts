import { create } from 'zustand'

/** What is being typed in a capture line, by the keys of its fields. */
export type Draft = Readonly<Record<string, string>>

const EMPTY: Draft = {}

const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}))

/** The draft of a capture line; it stays when the line is left. */
export function useDraftOf(name: string): Draft {
  return useDrafts(drafts => drafts[name] ?? EMPTY)
}

/** The draft as it stands now, for acts that run outside of rendering. */
export function draftOf(name: string): Draft {
  return useDrafts.getState()[name] ?? EMPTY
}

/** Keeps what is typed in one field of a capture line. */
export function keepDraft(name: string, field: string, text: string): void {
  useDrafts.setState(drafts => ({ [name]: { ...drafts[name], [field]: text } }))
}

/** Empties a capture line for the next. */
export function clearDraft(name: string): void {
  useDrafts.setState({ [name]: EMPTY })
}
