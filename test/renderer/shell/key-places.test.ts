import { expect, it } from 'vitest'
import { keyPlaces } from '../../../renderer/shell/key-places.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { bareCode, type Source, sourcesIn } from '../../layers/source.ts'

const sources = sourcesIn('renderer')
const isTable = ({ path }: Source) => /-(keys|key-table)\.ts$/.test(path)
const sheet = sources.find(({ path }) => path.endsWith('key-places.ts'))?.text ?? ''
/** Folders whose views hear keys of their own. */
const VIEWS = /^renderer\/(exercise|vote|decision|session|library)\//

it('every key that a view hears by a table stands on the sheet', () => {
  const tables = sources
    .filter(isTable)
    .flatMap(({ text }) => [...text.matchAll(/export const (\w*Keys?(?:Table)?)\b/g)].map(([, name]) => name))
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter(name => !new RegExp(`\\b${name}\\b`).test(sheet))).toEqual([])
})

it('no view hears a key that it names itself', () => {
  const naming = sources
    .filter(source => VIEWS.test(source.path) && !isTable(source))
    .filter(source => /\b(?:event|press|nativeEvent)\.key\b|isPressed\(/.test(bareCode(source)))
    .map(({ path }) => path)
  expect(naming).toEqual([])
})

it('has words for everything a key does, and none for what no key does', () => {
  const { does, place } = wordsIn('en').keys
  for (const [at, keys] of Object.entries(keyPlaces)) {
    expect(Object.keys(does[at as keyof typeof does]).toSorted()).toEqual(Object.keys(keys).toSorted())
    expect(place[at as keyof typeof place]).toMatch(/\w/)
  }
})
