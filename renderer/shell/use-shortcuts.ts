import { useLayoutEffect } from 'react'
import { onDesktop } from '../bridge/desktop.ts'
import { followPresenting } from '../session/presenting.ts'
import { onStageKey } from '../session/stage-feed.ts'
import { isPressed } from '../ui/keys.ts'
import { perform } from './acts.ts'
import type { Shortcut } from './shortcuts.ts'
import { shortcuts } from './shortcuts.ts'
import { performStageKey } from './stage-keys.ts'
import { useView } from './view.ts'

/** The window's one ear for keys, its own and the stage's, and for the desktop's menu. */
export function useShortcuts(): void {
  // A key that is pressed as soon as anything can be seen counts.
  useLayoutEffect(() => {
    window.addEventListener('keydown', hear)
    const stops = [onDesktop('command', perform), onStageKey(performStageKey), followPresenting()]
    return () => {
      window.removeEventListener('keydown', hear)
      for (const stop of stops) stop()
    }
  }, [])
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const shortcut = shortcuts.find(known => isPressed(event, known.keys) && counts(known, event.target))
  if (!shortcut) return
  event.preventDefault()
  if (!(shortcut.once && event.repeat)) perform(shortcut.act)
}

function counts(
  { where, yieldsToText = false, evenInDialogs = false }: Shortcut,
  target: EventTarget | null,
): boolean {
  if (isInDialog(target) && !evenInDialogs) return false
  if (where === 'workshop' && useView.getState().screen !== 'workshop') return false
  return !(yieldsToText && isText(target))
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
}

/** A message in the corner asks for nothing first, though it is announced as an alert. */
function isInDialog(target: EventTarget | null): boolean {
  const dialog = target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]')
  return dialog instanceof HTMLElement && dialog.getAttribute('aria-modal') !== 'false'
}
