import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { stopBell } from '../../../../renderer/exercise/views/linking/bells.ts'
import { useLinking } from '../../../../renderer/exercise/views/linking/linking-state.ts'
import { LinkingView } from '../../../../renderer/exercise/views/linking/linking-view.tsx'
import { usePointer } from '../../../../renderer/session/pointer.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { field, openRoom, spoken, typeInto } from '../../../fixtures/room-view.tsx'

const END = 'Which benefit does it serve?'
const MAKER = /^Maker: why/
const links = () => [...theWorkshop().links.values()]
const told = () => links().map(({ from, to, strength }) => [from, to, strength])
const onTable = () => screen.queryByRole('article')?.getAttribute('aria-label')
const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

const start = () =>
  withBenefit(withBenefit(withInvention(workshopOf(), 'Fraud detector'), 'A lower telephone bill'), 'Uptime')

async function show(workshop: Workshop = start()) {
  useLinking.setState(useLinking.getInitialState(), true)
  await openRoom(workshop, 'link-and-why')
  render(<LinkingView />)
}

beforeEach(stopBell)

describe('linking card by card', () => {
  it('puts the first unlinked card on the table and on the stage', async () => {
    await show()
    expect(onTable()).toBe('Fraud detector')
    expect(screen.getByText('1 of 3')).toBeTruthy()
    expect(usePointer.getState()).toMatchObject({ mode: 'link', subject: 'Fraud detector' })
    expect(document.activeElement).toBe(field(END))
  })

  it('links with the card some letters name, and leaves it on the table to be told why', async () => {
    await show()
    typeInto(END, 'te')
    expect(told()).toEqual([['Fraud detector', 'A lower telephone bill', 3]])
    expect(onTable()).toBe('Fraud detector')
    expect(spoken()).toEqual({ nobody: 1 })
  })

  it.each([9, 3, 1])('links at once with strength %d by Alt and the digit', async strength => {
    await show()
    typeInto(END, 'te', `${strength}`, { altKey: true, code: `Digit${strength}` })
    expect(told()).toEqual([['Fraud detector', 'A lower telephone bill', strength]])
  })

  it('takes the strength by a digit once the link is made', async () => {
    await show()
    typeInto(END, 'te')
    fireEvent.keyDown(screen.getByRole('radio', { name: /^9/ }), { key: '9' })
    expect(links()[0]?.strength).toBe(9)
  })

  it('makes a new benefit on Ctrl+Enter, whatever else is offered', async () => {
    await show()
    typeInto(END, 'te', 'Enter', { ctrlKey: true })
    expect([...theWorkshop().benefits.values()].at(-1)?.title).toBe('te')
    expect(told()).toHaveLength(1)
    act(undo)
    expect(theWorkshop().benefits.size).toBe(2)
    expect(told()).toEqual([])
  })

  it('chooses among what is offered by arrows', async () => {
    await show()
    typeInto(END, 'e', 'ArrowDown')
    fireEvent.keyDown(field(END), { key: 'Enter' })
    expect(told()).toEqual([['Fraud detector', 'Uptime', 3]])
  })

  it('links by pointer with the strength that is pressed', async () => {
    await show()
    fireEvent.change(field(END), { target: { value: 'te' } })
    act(() => field(END).focus())
    fireEvent.pointerDown(within(screen.getAllByRole('option')[0] ?? document.body).getByText('9'))
    expect(told()).toEqual([['Fraud detector', 'A lower telephone bill', 9]])
  })

  it('skips with an arrow down, and takes what was skipped again when asked', async () => {
    await show()
    fireEvent.keyDown(field(END), { key: 'ArrowDown' })
    expect(onTable()).toBe('A lower telephone bill')
    fireEvent.click(button(/^1 card skipped/))
    expect(onTable()).toBe('Fraud detector')
  })

  it('links a pitch to the benefit it stands on, the right way round', async () => {
    await show(withPitch(withBenefit(workshopOf(), 'Uptime'), 'Never down'))
    typeInto('Which benefit does it stand on?', 'up')
    expect(told()).toEqual([['Uptime', 'Never down', 3]])
  })

  it('offers the benefit an invention was meant to improve by Enter alone', async () => {
    const meant = withInvention(start(), 'Fraud detector', { intendedBenefit: 'uptime' })
    await show(meant)
    fireEvent.keyDown(field(END), { key: 'Enter' })
    expect(told()).toEqual([['Fraud detector', 'Uptime', 3]])
  })

  it('does not offer a benefit it is linked with already', async () => {
    await show()
    typeInto(END, 'te')
    fireEvent.change(field(END), { target: { value: 'te' } })
    expect(offered()).toEqual(['New benefit “te”Ctrl EnterAlt931'])
  })
})

describe('asking why', () => {
  const why = (label: RegExp) => screen.getByLabelText<HTMLTextAreaElement>(label)
  const say = (label: RegExp, text: string, key = 'Enter') => {
    fireEvent.change(why(label), { target: { value: text } })
    fireEvent.keyDown(why(label), { key })
  }

  it('keeps the maker’s reason, counts it for R&D, and goes on to the next card', async () => {
    await show()
    typeInto(END, 'te')
    say(MAKER, 'Customers found calls nobody made.')
    expect(links()[0]?.whyFrom).toBe('Customers found calls nobody made.')
    expect(spoken()).toEqual({ 'R&D': 1, nobody: 1 })
    expect(onTable()).toBe('Uptime')
  })

  it('writes down what was said before the card was linked', async () => {
    await show()
    fireEvent.change(why(MAKER), { target: { value: 'We wrote it over a weekend.' } })
    expect(screen.getByText('Kept until the card is linked')).toBeTruthy()
    typeInto(END, 'te')
    expect(links()[0]?.whyFrom).toBe('We wrote it over a weekend.')
  })

  it('gives both reasons and the customer’s words to the link', async () => {
    await show()
    typeInto(END, 'te')
    for (const [label, text] of [
      [/^Seller: why/, 'They pay for fraud.'],
      [/^In the customer/, 'Who called Peru?'],
    ] as const) {
      fireEvent.change(why(label), { target: { value: text } })
      fireEvent.blur(why(label))
    }
    expect(links()[0]).toMatchObject({ whyTo: 'They pay for fraud.', customerWords: 'Who called Peru?' })
  })

  it('asks the strong links that lack a reason once all cards are linked', async () => {
    const linked = withLink(
      withBenefit(withInvention(workshopOf(), 'Codec'), 'Quality'),
      'Codec',
      'Quality',
      {
        whyFrom: 'It sounds near.',
      },
    )
    await show(linked)
    expect(screen.getByText('1 strong link lacks a reason')).toBeTruthy()
    say(/^Seller: why/, 'They hear it.')
    expect(links()[0]?.whyTo).toBe('They hear it.')
    expect(screen.getByText(/^Every card is linked/)).toBeTruthy()
  })
})

describe('the bell', () => {
  it('is set for alone, pairs, fours and all, and stopped by the same again', async () => {
    await show()
    const pairs = () => button(/In pairs, 2 minutes/)
    fireEvent.click(pairs())
    expect(pairs().getAttribute('aria-pressed')).toBe('true')
    expect(pairs().textContent).toContain('02:00')
    fireEvent.click(button(/All together, 5 minutes/))
    expect(pairs().getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(button(/All together, 5 minutes/))
    expect(screen.getByRole('group', { name: 'Bell' }).textContent).not.toContain(':')
  })
})

describe('an empty room', () => {
  it('teaches that cards come here one at a time', async () => {
    await show(workshopOf())
    expect(screen.getByText(/come here one at a time/)).toBeTruthy()
  })
})
