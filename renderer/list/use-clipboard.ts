import { type RefObject, useEffect } from 'react'

interface ClipboardActs {
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onCopy: (event: ClipboardEvent) => void
}

/**
 * Hears paste and copy while the focus is in a table and no cell is being edited. The browser sends them to where
 * text was last selected, not to the focus, so they are heard for the whole page.
 */
export function useClipboard(
  table: RefObject<HTMLElement | null>,
  isEditing: boolean,
  acts: ClipboardActs,
): void {
  useEffect(() => {
    const isHere = ({ defaultPrevented, target }: ClipboardEvent) =>
      !isEditing && !defaultPrevented && !isTyped(target) && table.current?.contains(document.activeElement)
    const paste = (event: ClipboardEvent) => isHere(event) && acts.onPaste(event)
    const copy = (event: ClipboardEvent) => isHere(event) && acts.onCopy(event)
    document.addEventListener('paste', paste)
    document.addEventListener('copy', copy)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('copy', copy)
    }
  })
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  )
}
