/** Keys as they are written in data: `mod+shift+z`; "mod" is Ctrl, or Command on a Mac. */
export type Keys = string

const ON_MAC: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' }
const ELSEWHERE: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }
const NAMED: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  tab: 'Tab',
  ' ': 'Space',
  delete: 'Del',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** Whether the machine has a Command key. */
export function isMac(): boolean {
  return /Mac/.test(navigator.platform)
}

/** The keys as people read them: "Ctrl Shift Z", or "⇧⌘Z" on a Mac. */
export function showKeys(keys: Keys, mac = isMac()): string {
  const modifiers = mac ? ON_MAC : ELSEWHERE
  const shown = keys.split('+').map(key => modifiers[key] ?? NAMED[key] ?? key.toUpperCase())
  return shown.join(mac ? '' : ' ')
}

/**
 * Whether a key press is these keys. Letters and signs count by what they type; digits also by where they are,
 * for layouts that shift them and for Macs, where Option turns them into other signs.
 */
export function isPressed(event: KeyboardEvent, keys: Keys, mac = isMac()): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1)
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const mod = mac ? event.metaKey : event.ctrlKey
  const typed = key !== undefined && key.length === 1 && !/[a-z0-9]/.test(key)
  return (
    (event.key.toLowerCase() === key || event.code === `Digit${key}`) &&
    mod === wants('mod') &&
    event.altKey === wants('alt') &&
    (typed || event.shiftKey === wants('shift'))
  )
}
