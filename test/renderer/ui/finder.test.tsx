import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { Finder } from '../../../renderer/ui/finder.tsx'

const CARDS = ['Airbag', 'Air curtain', 'Seat belt'].map(text => ({ id: text, text }))
let chosen: string[] = []

function Field() {
  const [text, setText] = useState('')
  const found = CARDS.filter(card => card.text.toLowerCase().includes(text.toLowerCase()))
  return (
    <Finder
      label="Search"
      clearLabel="Clear"
      emptyText="Nothing found"
      text={text}
      onText={setText}
      found={found}
      onChoose={id => chosen.push(id)}
    />
  )
}

beforeEach(() => {
  chosen = []
  render(<Field />)
})

function type(text: string): HTMLElement {
  const field = screen.getByRole('searchbox', { name: 'Search' })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  return field
}

it('shows what was found for the letters so far', () => {
  type('air')
  expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['Airbag', 'Air curtain'])
})

it('goes to the first find at Enter', () => {
  fireEvent.keyDown(type('air'), { key: 'Enter' })
  expect(chosen).toEqual(['Airbag'])
})

it('says so when nothing was found', () => {
  type('zeppelin')
  expect(screen.getByText('Nothing found')).toBeTruthy()
})

it('shows nothing before a letter is typed', () => {
  type('')
  expect(screen.queryByRole('listbox')).toBeNull()
})
