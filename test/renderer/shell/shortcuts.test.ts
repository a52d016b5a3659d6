import { expect, it } from 'vitest'
import { keysOf, shortcuts } from '../../../renderer/shell/shortcuts.ts'
import { wordsIn } from '../../../shared/words/words.ts'

it('gives each key one meaning', () => {
  const keys = shortcuts.map(shortcut => shortcut.keys)
  expect(keys).toEqual([...new Set(keys)])
})

it('has words for everything a key does', () => {
  for (const { act } of shortcuts) expect(wordsIn('en').shell.acts[act]).toMatch(/\w/)
})

it('leaves undo and redo to a text field that has the focus', () => {
  const yielding = shortcuts.filter(({ yieldsToText }) => yieldsToText).map(({ act }) => act)
  expect(yielding).toEqual(expect.arrayContaining(['undo', 'redo', 'shortcuts']))
})

it('shows the first of several keys on buttons', () => {
  expect(keysOf('redo')).toBe('mod+shift+z')
})
