import type { KeyboardEvent } from 'react'
import { stepOf } from '../../ui/key-table.ts'

/** Moves the keyboard up or down among the elements of a list that match. */
export function stepFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const all = [...(event.currentTarget.closest('ul, ol')?.querySelectorAll<HTMLElement>(selector) ?? [])]
  all[all.indexOf(event.currentTarget) + stepOf(event)]?.focus()
}
