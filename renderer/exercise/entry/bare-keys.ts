import { useEffect, useRef } from 'react'

type Heard = (key: string, event: KeyboardEvent) => boolean

const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="slider"], [role="radio"], [role="listbox"]'
/** What asks for something first; a message in the corner asks for nothing, though it is announced as an alert. */
const ASKING = 'dialog[open], [role="dialog"], [role="alertdialog"]:not([aria-modal="false"])'
const CLOSED_OFF = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"]'

/**
 * Hears keys without modifiers wherever the keyboard is in the view, but never while somebody types or a dialog is
 * open. Answers true for a key that was meant for it; Enter and Space stay with the button that has the focus.
 */
export function useBareKeys(heard: Heard): void {
  const latest = useRef(heard)
  latest.current = heard
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
      if (latest.current(event.key, event)) event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}

/** The place of the option a digit chooses, from 0; null for any other key or where there are not so many. */
export function placeOfDigit(key: string, count: number): number | null {
  const place = /^[1-9]$/.test(key) ? Number(key) - 1 : null
  return place !== null && place < count ? place : null
}

function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector(ASKING)) return true
  if (!(target instanceof Element)) return false
  const isPressing = (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null
  return isPressing || target.closest(`${OWN_KEYS}, ${CLOSED_OFF}`) !== null
}
