import { describe, expect, it } from 'vitest'
import { isPressed, showKeys } from '../../../renderer/ui/keys.ts'

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held })

describe('keys as people read them', () => {
  it('names the control key on a PC', () => {
    expect(showKeys('mod+shift+z', false)).toBe('Ctrl Shift Z')
  })

  it('draws the command key on a Mac', () => {
    expect(showKeys('mod+shift+z', true)).toBe('⌘⇧Z')
  })

  it('shortens the escape key as keyboards do', () => {
    expect(showKeys('escape', false)).toBe('Esc')
  })
})

describe('a key press', () => {
  it('counts with exactly its modifiers', () => {
    expect(isPressed(press('z', { ctrlKey: true }), 'mod+z', false)).toBe(true)
    expect(isPressed(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+z', false)).toBe(false)
    expect(isPressed(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z', false)).toBe(true)
    expect(isPressed(press('z'), 'mod+z', false)).toBe(false)
  })

  it('asks for the command key on a Mac', () => {
    expect(isPressed(press('k', { metaKey: true }), 'mod+k', true)).toBe(true)
    expect(isPressed(press('k', { ctrlKey: true }), 'mod+k', true)).toBe(false)
  })

  it('takes a sign however the keyboard makes it', () => {
    expect(isPressed(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(isPressed(press('?'), '?', false)).toBe(true)
  })

  it('knows a digit by its place, whatever it types there', () => {
    expect(isPressed(press('¡', { code: 'Digit1', altKey: true }), 'alt+1', true)).toBe(true)
    expect(isPressed(press('&', { code: 'Digit1', ctrlKey: true }), 'mod+1', false)).toBe(true)
    expect(isPressed(press('!', { code: 'Digit1', shiftKey: true }), '1', false)).toBe(false)
  })
})
