import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/inspector.tsx'
import { undo } from '../../../renderer/workshop/open-workshop.ts'
import { select } from '../../../renderer/workshop/selection.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

const standby = 'Hot-standby processor'
const calls = 'Never drops a call'

function telephones() {
  const cards = withBenefit(withInvention(workshopOf(), standby, { effort: 38 }), calls)
  const pitches = withPitch(withPitch(cards, 'The most reliable system'), 'No caller is left waiting')
  return withLink(pitches, standby, calls, { strength: 3 })
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

function type(name: string, text: string) {
  fireEvent.change(field(name), { target: { value: text } })
}

function enter(name: string, text: string) {
  type(name, text)
  fireEvent.keyDown(field(name), { key: 'Enter' })
}

beforeEach(async () => {
  await openWith(telephones())
  render(<Inspector />)
})

const show = (...ids: string[]) => act(() => select(ids))

it('stays closed while nothing is selected', () => {
  expect(screen.queryByRole('heading')).toBeNull()
})

describe('for a card', () => {
  it('keeps what is typed as one step when Enter is pressed', () => {
    show(standby)
    enter('Title', 'Twin processor')
    expect(theWorkshop().inventions.get(standby)?.title).toBe('Twin processor')
    act(undo)
    expect(theWorkshop().inventions.get(standby)?.title).toBe(standby)
  })

  it('keeps what is typed when the field is left', () => {
    show(standby)
    type('Effort', '44')
    fireEvent.blur(field('Effort'))
    expect(theWorkshop().inventions.get(standby)?.effort).toBe(44)
  })

  it('keeps what was typed when another card is selected before the field is left', () => {
    show(standby)
    type('Effort', '44')
    show(calls)
    expect(theWorkshop().inventions.get(standby)?.effort).toBe(44)
  })

  it('says what is wrong with a number, keeps what was typed, and leaves the old one standing', () => {
    show(standby)
    enter('Effort', 'lots')
    expect(screen.getByRole('alert').textContent).toContain('not a number')
    expect(field('Effort').value).toBe('lots')
    expect(theWorkshop().inventions.get(standby)?.effort).toBe(38)
    show(calls)
    show(standby)
    expect(field('Effort').value).toBe('lots')
  })

  it('does not take effort below zero', () => {
    show(standby)
    enter('Effort', '-3')
    expect(screen.getByRole('alert').textContent).toContain('below')
  })

  it('lets a number be unknown again', () => {
    show(standby)
    enter('Effort', '')
    expect(theWorkshop().inventions.get(standby)?.effort).toBeNull()
  })

  it('takes a status with one tap, and the same tap says unknown again', () => {
    show(standby)
    fireEvent.click(screen.getByRole('button', { name: 'shipping' }))
    expect(theWorkshop().inventions.get(standby)?.status).toBe('shipping')
    fireEvent.click(screen.getByRole('button', { name: 'shipping' }))
    expect(theWorkshop().inventions.get(standby)?.status).toBeNull()
  })

  it('dates a status that changes in the room, but not one that is only now said', () => {
    show(standby)
    fireEvent.click(screen.getByRole('button', { name: 'prototype' }))
    expect(theWorkshop().inventions.get(standby)?.statusSince).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'shipping' }))
    expect(theWorkshop().inventions.get(standby)?.statusSince).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('sets a level with a digit on its track', () => {
    show(calls)
    const track = screen.getByRole('slider', { name: 'Ours' })
    fireEvent.keyDown(track, { key: '9' })
    fireEvent.keyUp(track, { key: '9' })
    expect(theWorkshop().benefits.get(calls)?.ours).toBe(9)
    fireEvent.keyDown(track, { key: 'Delete' })
    expect(theWorkshop().benefits.get(calls)?.ours).toBeNull()
  })

  it('refuses a level above ten', () => {
    show(calls)
    enter('Ours', '11')
    expect(screen.getByRole('alert').textContent).toContain('above')
  })

  it('links by a few letters of the other end', () => {
    show(calls)
    fireEvent.click(screen.getByRole('button', { name: 'Link' }))
    const picker = screen.getByRole('combobox')
    fireEvent.change(picker, { target: { value: 'waiting' } })
    fireEvent.keyDown(picker, { key: 'Enter' })
    const made = [...theWorkshop().links.values()].at(-1)
    expect(made).toMatchObject({ from: calls, to: 'No caller is left waiting', strength: 3 })
  })

  it('gives the keyboard back to its button when the picking is left', () => {
    show(calls)
    fireEvent.click(screen.getByRole('button', { name: 'Link' }))
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Link' }))
  })

  it('makes the other end where no card has these letters', () => {
    show(standby)
    fireEvent.click(screen.getByRole('button', { name: 'Link' }))
    const picker = screen.getByRole('combobox')
    fireEvent.change(picker, { target: { value: 'Works through a power cut' } })
    fireEvent.keyDown(picker, { key: 'Enter' })
    const made = [...theWorkshop().benefits.values()].at(-1)
    expect(made?.title).toBe('Works through a power cut')
    expect([...theWorkshop().links.values()].at(-1)).toMatchObject({ from: standby, to: made?.id })
    act(undo)
    expect(theWorkshop().benefits.size).toBe(1)
  })

  it('asks for the words first and opens what we make of them afterwards', () => {
    show(calls)
    fireEvent.click(screen.getByRole('button', { name: 'Evidence' }))
    expect(screen.queryByRole('textbox', { name: 'What we make of it' })).toBeNull()
    const words = field('The customer’s words')
    fireEvent.change(words, { target: { value: 'A dropped line costs me an order.' } })
    fireEvent.keyDown(words, { key: 'Enter' })
    expect([...theWorkshop().evidence.values()]).toMatchObject([
      { about: calls, verbatim: 'A dropped line costs me an order.', interpretation: null, date: null },
    ])
    expect(document.activeElement).toBe(field('What we make of it'))
    enter('What we make of it', 'They fear the lost order')
    expect([...theWorkshop().evidence.values()][0]?.interpretation).toBe('They fear the lost order')
  })

  it('deletes the card with its links, as one step', () => {
    show(standby)
    fireEvent.click(screen.getByRole('button', { name: `Delete “${standby}”` }))
    expect([theWorkshop().inventions.size, theWorkshop().links.size]).toEqual([0, 0])
    act(undo)
    expect([theWorkshop().inventions.size, theWorkshop().links.size]).toEqual([1, 1])
  })
})

describe('for a link', () => {
  const link = `${standby} → ${calls}`

  it('asks both ends why, and says that it is an opinion', () => {
    show(link)
    enter('Why did you build it?', 'Two pilot sites went down in one winter.')
    enter('Why does anyone need it?', 'Hospitals ask for it by name.')
    expect(theWorkshop().links.get(link)).toMatchObject({
      whyFrom: 'Two pilot sites went down in one winter.',
      whyTo: 'Hospitals ask for it by name.',
    })
    expect(screen.getByText('Workshop opinion, not a legal opinion')).toBeDefined()
  })

  it('changes its strength', () => {
    show(link)
    fireEvent.click(screen.getByRole('radio', { name: /9/ }))
    expect(theWorkshop().links.get(link)?.strength).toBe(9)
  })
})

describe('for several', () => {
  it('gives all of them the same value in one step', () => {
    const [one, other] = ['The most reliable system', 'No caller is left waiting']
    show(one ?? '', other ?? '')
    enter('Emphasis', '25')
    expect([...theWorkshop().pitches.values()].map(pitch => pitch.emphasis)).toEqual([25, 25])
    act(undo)
    expect([...theWorkshop().pitches.values()].map(pitch => pitch.emphasis)).toEqual([null, null])
  })
})
