import { describe, expect, it } from 'vitest'
import { chosenRows, isTakeable, rowsShown, turnAll } from '../../../renderer/exchange/chosen-rows.ts'
import { previewOf, previewOfText } from '../../fixtures/import-samples.ts'

const NONE: ReadonlySet<number> = new Set()
const list = previewOfText('list.csv', 'title,effort\nAirbag,3\nSeat belt,many\n,5\n')

describe('the rows of an import', () => {
  it('are chosen as suggested at first', () => {
    expect([...chosenRows(list, NONE)]).toEqual([2, 3])
  })

  it('are turned around one by one', () => {
    expect([...chosenRows(list, new Set([2]))]).toEqual([3])
  })

  it('cannot be chosen where nothing would come of them', () => {
    expect(list.rows.filter(row => !isTakeable(row)).map(({ row }) => row)).toEqual([4])
    expect([...chosenRows(list, new Set([4]))]).toEqual([2, 3])
  })

  it('are all chosen, and none, at one stroke', () => {
    const none = turnAll(list.rows, chosenRows(list, NONE), NONE, false)
    expect(chosenRows(list, none).size).toBe(0)
    const all = turnAll(list.rows, chosenRows(list, none), none, true)
    expect([...chosenRows(list, all)]).toEqual([2, 3])
  })

  it('are filtered by words of any cell', () => {
    const patents = previewOf('google-patents.csv')
    const shown = rowsShown(patents, chosenRows(patents, NONE), 'all', 'volvo belt')
    expect(shown.map(({ row }) => row)).toEqual([3, 16])
  })

  it('are shown by what becomes of them', () => {
    const chosen = chosenRows(list, NONE)
    expect(rowsShown(list, chosen, 'left', '').map(({ row }) => row)).toEqual([4])
    expect(rowsShown(list, chosen, 'remarked', '').map(({ row }) => row)).toEqual([3, 4])
    expect(rowsShown(list, chosen, 'chosen', '').map(({ row }) => row)).toEqual([2, 3])
  })
})
