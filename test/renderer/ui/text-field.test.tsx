import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { TextField } from '../../../renderer/ui/text-field.tsx'

let committed: string[] = []

beforeEach(() => {
  committed = []
  render(<TextField label="Title" value="Airbag" onCommit={text => committed.push(text)} />)
})

const field = () => screen.getByLabelText<HTMLInputElement>('Title')

function type(text: string): void {
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: text } })
}

it('hands typed text on once, when the person leaves', () => {
  type('Air')
  type('Air curtain')
  expect(committed).toEqual([])
  fireEvent.blur(field())
  expect(committed).toEqual(['Air curtain'])
})

it('hands it on at Enter', () => {
  type('Seat belt')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(committed).toEqual(['Seat belt'])
})

it('takes it back at Escape', () => {
  type('Seat belt')
  fireEvent.keyDown(field(), { key: 'Escape' })
  fireEvent.blur(field())
  expect(committed).toEqual([])
  expect(field().value).toBe('Airbag')
})

it('hands on nothing when nothing was changed', () => {
  type('Airbag')
  fireEvent.blur(field())
  expect(committed).toEqual([])
})

it('hands on what is half typed when the field goes away', () => {
  type('Air curt')
  cleanup()
  expect(committed).toEqual(['Air curt'])
})

it('takes back for good what Escape took back, even where the field goes away with it', () => {
  type('Air curt')
  act(() => {
    fireEvent.keyDown(field(), { key: 'Escape' })
    cleanup()
  })
  expect(committed).toEqual([])
})
