import { describe, expect, it } from 'vitest'
import { stageKeyOf } from '../../../renderer/stage/stage-key.ts'

describe('a key pressed on the stage', () => {
  it.each([
    ['F5', { key: 'F5' }],
    ['F8', { key: 'F8' }],
    ['Shift+F8', { key: 'F8', shiftKey: true }],
    ['B', { key: 'b' }],
    ['B', { key: 'B', shiftKey: true }],
    ['PageDown', { key: 'PageDown' }],
    ['Escape', { key: 'Escape' }],
  ])('is %s', (name, press) => {
    expect(stageKeyOf(new KeyboardEvent('keydown', press))).toBe(name)
  })

  it.each([
    ['a letter without a meaning', { key: 'c' }],
    ['a key with Ctrl', { key: 'b', ctrlKey: true }],
    ['Alt and F5', { key: 'F5', altKey: true }],
    ['Shift and F5', { key: 'F5', shiftKey: true }],
    ['a key held down', { key: 'b', repeat: true }],
  ])('is none when it is %s', (_, press) => {
    expect(stageKeyOf(new KeyboardEvent('keydown', press))).toBeNull()
  })
})
