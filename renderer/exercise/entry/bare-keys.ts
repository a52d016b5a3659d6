import { useEffect, useRef } from 'react'
import { actOn, type KeyActs, type KeyTable } from '../../ui/key-table.ts'
import { isPressed, type KeyPress } from '../../ui/keys.ts'

const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="slider"], [role="radio"], [role="listbox"]'
/** What asks for something first; a message in the corner asks for nothing, though it is announced as an alert. */
const ASKING = 'dialog[open], [role="dialog"], [role="alertdialog"]:not([aria-modal="false"])'
const CLOSED_OFF = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"]'
const BUTTON_KEYS = ['enter', ' ']

/**
 * Hears the keys of a view wherever the keyboard is in it, but never while somebody types or a dialog is open. Enter
 * and Space stay with the button that has the focus.
 */
export function useBareKeys<Act extends string>(
  table: KeyTable<Act>,
  acts: KeyActs<Act, KeyboardEvent>,
): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat || isElsewhere(event)) return
      if (actOn(table, event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [table])
}

function isElsewhere(event: KeyboardEvent): boolean {
  const { target } = event
  if (document.querySelector(ASKING)) return true
  if (!(target instanceof Element)) return false
  return pressesButton(event) || target.closest(`${OWN_KEYS}, ${CLOSED_OFF}`) !== null
}

/** Whether a key presses the button it is on. */
export function pressesButton(event: KeyPress & { readonly target: EventTarget | null }): boolean {
  const isOnButton = event.target instanceof Element && event.target.closest('button, a, summary') !== null
  return isOnButton && BUTTON_KEYS.some(keys => isPressed(event, keys))
}
