import { create } from 'zustand'

/** What was said last, counted so that the same sentence is read again. */
export const useSaid = create<{ readonly text: string; readonly count: number }>(() => ({
  text: '',
  count: 0,
}))

/** Says in the live region what has happened. */
export function say(text: string): void {
  useSaid.setState(({ count }) => ({ text, count: count + 1 }))
}
