import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { WindowedTable } from '../../../renderer/ui/windowed-table.tsx'

function show(count: number): HTMLElement {
  render(
    <WindowedTable
      label="Rows"
      head={<th>Title</th>}
      count={count}
      rowHeight={36}
      renderRow={index => (
        <tr key={index} data-index={index}>
          <td>{index}</td>
        </tr>
      )}
    />,
  )
  return screen.getByRole('table', { name: 'Rows' })
}

const drawn = (table: HTMLElement) => table.querySelectorAll('[data-index]').length

it('draws of 20,000 rows only those in view and a few more', () => {
  const table = show(20_000)
  expect(drawn(table)).toBeGreaterThan(10)
  expect(drawn(table)).toBeLessThan(60)
})

it('says how many there are all the same', () => {
  expect(show(20_000).getAttribute('aria-rowcount')).toBe('20001')
})

it('draws all of a short list', () => {
  expect(drawn(show(5))).toBe(5)
})

it('draws none of an empty one', () => {
  expect(drawn(show(0))).toBe(0)
})
