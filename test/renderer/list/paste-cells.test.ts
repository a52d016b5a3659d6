import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../renderer/list/columns.ts'
import { readPaste, withPasted } from '../../../renderer/list/paste-cells.ts'
import { en } from '../../../shared/words/en/en.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'

const workshop = withInvention(withInvention(workshopOf(), 'Codec'), 'Handset')
const context = { words: en, workshop }
const from = (key: string) =>
  columnsOf.inventions.slice(columnsOf.inventions.findIndex(column => column.key === key))

const paste = (text: string, key = 'effort', rows = ['Codec', 'Handset']) =>
  readPaste(text, { kind: 'inventions', rows, columns: from(key) }, context)

function pasted(text: string, key?: string) {
  const cells = paste(text, key)
  if (!cells.ok) throw new Error(cells.failure.why)
  return [...withPasted(workshop, 'inventions', cells.value, '2026-03-14').inventions.values()]
}

describe('pasted cells', () => {
  it('go down the rows, a line each', () => {
    expect(pasted('5\n6').map(invention => invention.effort)).toEqual([5, 6])
  })

  it('go right as well, with tabs, as spreadsheets copy them', () => {
    expect(pasted('5\tshipping\r\n6\tidea\r\n')).toMatchObject([
      { effort: 5, status: 'shipping' },
      { effort: 6, status: 'idea' },
    ])
  })

  it('fill every row when there is only one', () => {
    expect(pasted('7').map(invention => invention.effort)).toEqual([7, 7])
  })

  it('make a field unknown where a line is blank, never zero', () => {
    expect(pasted('\n6').map(invention => invention.effort)).toEqual([null, 6])
  })

  it('are refused as a whole when there are more lines than rows', () => {
    expect(paste('1\n2\n3')).toEqual({ ok: false, failure: { why: 'too-many-lines', lines: 3, rows: 2 } })
  })

  it('are refused as a whole when one of them cannot stand where it would go', () => {
    expect(paste('1\n-2')).toEqual({
      ok: false,
      failure: { why: 'bad-value', line: 2, text: '-2', fault: 'too-small' },
    })
  })

  it('do not go into columns that only count', () => {
    expect(paste('1', 'linkCount')).toEqual({ ok: false, failure: { why: 'not-typed', column: 'linkCount' } })
  })

  it('come back from the workshop as the numbers that were copied', () => {
    const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(pasted(`${one}\n${other}`).map(invention => invention.effort)).toEqual([one, other])
      }),
    )
  })
})
