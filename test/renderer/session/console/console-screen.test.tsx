import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConsoleScreen } from '../../../../renderer/session/console/console-screen.tsx'
import { nextStep, togglePause } from '../../../../renderer/session/session-acts.ts'
import { totalMinutes } from '../../../../shared/session/schedule.ts'
import { sessionInProgress } from '../../../../shared/session/session-run.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { sessionOf } from '../../../fixtures/room-at.ts'

const BEGUN = '2026-11-12T14:00:00.000Z'
const MINUTE = 60_000
const AGENDA = ['free-canvas', 'break', 'roadmap']

beforeEach(async () => {
  const runs = [{ step: 0, started: BEGUN, ended: null, paused: null, stoppedAt: null }]
  const workshop = withInvention(workshopOf(), 'Radar')
  await openWith(putRecords(workshop, 'sessions', [sessionOf(AGENDA, { runs })]))
  vi.useFakeTimers({ now: new Date(BEGUN), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  render(<ConsoleScreen />)
})

afterEach(() => {
  vi.useRealTimers()
})

function pass(minutes: number): void {
  act(() => {
    vi.advanceTimersByTime(minutes * MINUTE)
  })
}
const timer = () => screen.getByRole('timer').textContent
const rail = () => within(screen.getByRole('navigation', { name: 'Agenda' }))
const session = () => {
  const held = sessionInProgress(theWorkshop())
  if (!held) throw new Error('No session is held')
  return held
}

describe('the clock of a step', () => {
  it('counts down each second', () => {
    pass(0.05)
    expect(timer()).toBe('09:57left of 10:00')
  })

  it('says with words that a fifth is left, and that a twentieth is', () => {
    pass(8)
    expect(timer()).toBe('02:00left of 10:00, wind up')
    pass(1.5)
    expect(timer()).toBe('00:30left of 10:00, last words')
  })

  it('counts up in words once it is over', () => {
    pass(11)
    expect(timer()).toBe('01:00over 10:00')
  })

  it('stands while it is paused', () => {
    pass(4)
    act(togglePause)
    pass(9)
    expect(timer()).toBe('06:00paused, left of 10:00')
  })
})

describe('the agenda', () => {
  it('says when the session will end, in words', () => {
    pass(13)
    expect(rail().getByText('3 min behind')).toBeDefined()
    expect(rail().getByText(/^Ends \d\d:\d\d instead of \d\d:\d\d$/)).toBeDefined()
  })

  it('goes to any step with a press, and back', () => {
    fireEvent.click(rail().getByRole('button', { name: /^Roadmap/ }))
    expect(screen.getByRole('heading', { name: 'Roadmap' })).toBeDefined()
    fireEvent.click(rail().getByRole('button', { name: /^Free canvas/ }))
    expect(session().runs.map(({ step }) => step)).toEqual([0, 2, 0])
  })

  it('goes on when the step the room is at is cut, and keeps its minutes in the plan', () => {
    fireEvent.click(rail().getByRole('button', { name: 'Cut' }))
    expect(screen.getByRole('heading', { name: 'Break' })).toBeDefined()
    expect(totalMinutes(session())).toBe(30)
  })

  it('offers to borrow from the steps that have not begun', () => {
    act(nextStep)
    fireEvent.click(rail().getByRole('button', { name: 'Borrow 2 min' }))
    fireEvent.click(screen.getByRole('menuitem', { name: /Roadmap/ }))
    expect(session().agenda.map(({ minutes }) => minutes)).toEqual([10, 12, 8])
  })
})

describe('the line for anything', () => {
  const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Capture anything' })
  const type = (text: string) => fireEvent.change(line(), { target: { value: text } })

  it('keeps a card by its letter', () => {
    type('b Sees in the dark')
    fireEvent.keyDown(line(), { key: 'Enter' })
    expect([...theWorkshop().benefits.values()].map(({ title }) => title)).toEqual(['Sees in the dark'])
    expect(line().value).toBe('')
  })

  it('keeps its text when it is left with Escape', () => {
    type('Who pays for')
    fireEvent.keyDown(line(), { key: 'Escape' })
    expect(line().value).toBe('Who pays for')
  })
})
