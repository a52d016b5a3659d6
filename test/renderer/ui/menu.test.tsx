import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { Button } from '../../../renderer/ui/button.tsx'
import { Menu } from '../../../renderer/ui/menu.tsx'

let chosen: string[] = []

beforeEach(() => {
  chosen = []
  const entry = (id: string) => ({ id, text: id, onChoose: () => chosen.push(id) })
  render(
    <Menu
      label="More"
      trigger={<Button>More</Button>}
      groups={[[entry('Rename'), entry('Duplicate')], [], [{ ...entry('Delete'), tone: 'serious' }]]}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
})

it('offers its entries in groups parted by a line', () => {
  expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual([
    'Rename',
    'Duplicate',
    'Delete',
  ])
  expect(screen.getAllByRole('separator')).toHaveLength(1)
})

it('does what was chosen', () => {
  fireEvent.click(screen.getByRole('menuitem', { name: 'Duplicate' }))
  expect(chosen).toEqual(['Duplicate'])
})
