import { describe, expect, it } from 'vitest'
import { partsOfWord, withSoftHyphens } from '../../../../renderer/stage/compose/soft-hyphens.ts'

describe('a long word on the stage', () => {
  it.each([
    ['Geschwindigkeitsbegrenzungsanlage', 'Geschwin dig keits begren zungs anlage'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donau dampf schiff fahrts ge sell schafts kapitän'],
    ['Rückmeldungsunterdrückung', 'Rückmel dungs unter drü ckung'],
    ['internationalisation', 'inter na tio na li sa tion'],
  ])('may be broken between its syllables: %s', (word, parts) => {
    expect(partsOfWord(word).join(' ')).toBe(parts)
  })

  it('is the same word without its soft hyphens, wherever in the data it stands', () => {
    const data = { rows: [{ title: 'Zuverlässigkeitsversprechen für Pendler' }], count: 3, none: null }
    expect(JSON.parse(JSON.stringify(withSoftHyphens(data)).replaceAll('\u00AD', ''))).toEqual(data)
  })

  it('stays whole where it is short', () => {
    expect(withSoftHyphens('Belt pretensioner')).toBe('Belt pretensioner')
  })

  it('is broken sooner in a narrow picture', () => {
    expect(withSoftHyphens('pretensioner', 'narrow').replaceAll('\u00AD', '|')).toBe('pre|ten|sioner')
  })
})
