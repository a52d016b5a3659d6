import { expect, it } from 'vitest'
import { icnsOf, icoOf } from '../../build/icon-files.mjs'

const pictures = new Map([
  [16, Buffer.from('sixteen')],
  [256, Buffer.from('two hundred')],
])

it('a Windows icon leads to each picture by its width', () => {
  const icon = icoOf(pictures)
  const entries = [0, 1].map(at => icon.subarray(6 + 16 * at, 22 + 16 * at))
  const held = entries.map(entry => {
    const start = entry.readUInt32LE(12)
    return [entry[0], icon.toString('utf8', start, start + entry.readUInt32LE(8))]
  })
  expect(icon.readUInt16LE(4)).toBe(2)
  expect(held).toEqual([
    [16, 'sixteen'],
    [0, 'two hundred'],
  ])
})

it('a Mac icon names each picture by kind and says how long it is', () => {
  const icon = icnsOf(pictures)
  const kinds: string[] = []
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4))
    kinds.push(icon.toString('latin1', at, at + 4))
  expect(icon.readUInt32BE(4)).toBe(icon.length)
  expect(kinds).toEqual(['ic08', 'ic13'])
})
