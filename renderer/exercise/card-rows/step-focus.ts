import type { KeyboardEvent } from 'react'

/** Moves the keyboard up or down among the elements of a list that match; false when the key is none of these. */
export function stepFocus(event: KeyboardEvent<HTMLElement>, selector: string): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return false
  const all = [...(event.currentTarget.closest('ul, ol')?.querySelectorAll<HTMLElement>(selector) ?? [])]
  all[all.indexOf(event.currentTarget) + by]?.focus()
  return true
}
