import { expect, it } from 'vitest'
import { inertCell } from '../../../shared/exchange/inert-cell.ts'

it.each(['=1+1', '+SUM(1)', '-2+3', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])(
  'keeps %j from acting',
  cell => {
    expect(inertCell(cell)).toBe(`'${cell}`)
  },
)

it.each(['', 'Belt', 'Price -5%', "'quoted", '<b>'])('leaves %j as it is', cell => {
  expect(inertCell(cell)).toBe(cell)
})
