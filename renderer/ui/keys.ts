/** Keys as they are written in data: `mod+shift+z`; "mod" is Ctrl, or Command on a Mac. */
export type Keys = string

/** A key as it is pressed, in the page or in a component. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const ON_MAC: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' }
const ELSEWHERE: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }
const NAMED: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  tab: 'Tab',
  ' ': 'Space',
  delete: 'Del',
  backspace: 'Backspace',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
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
  const shown = partsOf(keys).map(key => modifiers[key] ?? NAMED[key] ?? key.toUpperCase())
  return shown.join(mac ? '' : ' ')
}

/**
 * Whether a key press is these keys. Letters and signs count by what they type; digits also by where they are,
 * for layouts that shift them and for Macs, where Option turns them into other signs.
 */
export function isPressed(event: KeyPress, keys: Keys, mac = isMac()): boolean {
  const parts = partsOf(keys)
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

/** The sign that joins keys is a key of its own too. */
function partsOf(keys: Keys): readonly string[] {
  return keys === '+' ? ['+'] : keys.split('+')
}
