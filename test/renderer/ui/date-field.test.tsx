import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DateField } from '../../../renderer/ui/date-field.tsx'
import { Locale } from '../../../renderer/ui/locale.tsx'

function show(value: string | null): (string | null)[] {
  const committed: (string | null)[] = []
  render(
    <Locale locale="en-GB">
      <DateField label="Due" value={value} onCommit={day => committed.push(day)} />
    </Locale>,
  )
  return committed
}

const part = (name: RegExp) => screen.getByRole('spinbutton', { name })

it('shows an ISO day in the order of the place, day first', () => {
  show('2026-03-14')
  expect(screen.getAllByRole('spinbutton').map(each => each.textContent)).toEqual(['14', '03', '2026'])
})

it('hands the day on once, at Enter', () => {
  const committed = show('2026-03-14')
  fireEvent.keyDown(part(/day/), { key: 'ArrowUp' })
  expect(committed).toEqual([])
  fireEvent.keyDown(part(/day/), { key: 'Enter' })
  expect(committed).toEqual(['2026-03-15'])
})

it('hands nothing on when nothing was changed', () => {
  const committed = show('2026-03-14')
  fireEvent.keyDown(part(/day/), { key: 'Enter' })
  expect(committed).toEqual([])
})
