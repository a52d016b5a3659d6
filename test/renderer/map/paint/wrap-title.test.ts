import { expect, it } from 'vitest'
import { wrapTitle } from '../../../../renderer/map/paint/wrap-title.ts'

/** Ten pixels a letter. */
const measure = { measureText: (text: string) => ({ width: text.length * 10 }) }

it('breaks a title between words', () => {
  expect(wrapTitle(measure, 'Never drops a call', 120, 2)).toEqual(['Never drops', 'a call'])
})

it('says that there is more', () => {
  expect(wrapTitle(measure, 'Line cards that diagnose themselves', 120, 2)).toEqual([
    'Line cards',
    'that diagno…',
  ])
})

it('cuts a word that is wider than the card', () => {
  expect(wrapTitle(measure, 'Donaudampfschifffahrt', 100, 2)).toEqual(['Donaudamp…'])
})
