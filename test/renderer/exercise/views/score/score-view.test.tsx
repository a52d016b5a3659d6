import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ScoreView } from '../../../../../renderer/exercise/views/score/score-view.tsx'
import { undo } from '../../../../../renderer/workshop/open-workshop.ts'
import { putRecords } from '../../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../../shared/workshop/new-record.ts'
import type { Session } from '../../../../../shared/workshop/records/session.ts'
import { workshopOf } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt, theRoom, withRoom } from '../../../../fixtures/room-with.ts'

async function open(exercise: string, fields: Partial<Session> = {}) {
  const parked = newRecord('parked', { id: 'k', text: 'Leasing?', exercise: 'link-and-why' })
  await openRoomAt(putRecords(withRoom(workshopOf()), 'parked', [parked]), exercise, fields)
  render(<ScoreView />)
}

function enter(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

describe('check-in', () => {
  it('takes the fingers of the room in one line', async () => {
    await open('check-in')
    enter('Fingers of the room', 'S4 R2 V3')
    expect(theRoom().session.checkIn).toMatchObject([
      { function: 'Sales', scores: [4] },
      { function: 'R&D', scores: [2] },
      { function: 'Service', scores: [3] },
    ])
    expect(theRoom().session.checkOut).toEqual([])
  })

  it('says which word it cannot read, and keeps the line', async () => {
    await open('check-in')
    enter('Fingers of the room', 'S4 X3')
    expect(screen.getByText(/“X3” names no function/)).toBeDefined()
    enter('Fingers of the room', 'S4 R9')
    expect(screen.getByText(/“R9” is not a function with one to five fingers/)).toBeDefined()
    expect(theRoom().session.checkIn).toEqual([])
  })

  it('shows how far apart the room is, never a middle alone', async () => {
    await open('check-in')
    enter('Fingers of the room', 'S552 R1')
    expect(screen.getByText('1 to 5')).toBeDefined()
    expect(screen.getByRole('img', { name: '5 fingers: 2 voters' })).toBeDefined()
    expect(screen.getByText(/middle 3.5; R&D stands lowest, Sales highest/)).toBeDefined()
  })

  it('is corrected function by function and taken back with undo', async () => {
    await open('check-in')
    enter('Fingers of the room', 'S4')
    enter('Fingers of Sales', '45')
    expect(theRoom().session.checkIn[0]?.scores).toEqual([4, 5])
    act(undo)
    expect(theRoom().session.checkIn[0]?.scores).toEqual([4])
  })
})

describe('check-out', () => {
  const checkIn = [{ function: 'Sales', scores: [2, 3], sentence: null }] as const

  it('shows the change since check-in', async () => {
    await open('check-out', { checkIn })
    enter('Fingers of the room', 'S45')
    expect(screen.getByText('The room: 2 to 3, now 4 to 5')).toBeDefined()
    expect(screen.getByText('Sales: 2.5 to 4.5')).toBeDefined()
    expect(theRoom().session.checkIn).toEqual(checkIn)
  })

  it('keeps the sentence of every function', async () => {
    await open('check-out')
    enter('Sentence of R&D', 'We will come along to two customers')
    expect(theRoom().session.checkOut).toMatchObject([
      { function: 'R&D', scores: [], sentence: 'We will come along to two customers' },
    ])
  })

  it('keeps a sentence also when the step is left while it is being typed', async () => {
    await open('check-out')
    const field = screen.getByRole('textbox', { name: 'Sentence of Sales' })
    fireEvent.change(field, { target: { value: 'We stop promising nights' } })
    cleanup()
    expect(theRoom().session.checkOut[0]?.sentence).toBe('We stop promising nights')
  })

  it('sets the next day by the cadence', async () => {
    await open('check-out')
    fireEvent.click(screen.getByRole('button', { name: /^Take 26 Nov/ }))
    expect(theRoom().session.nextDate).toBe('2026-11-26')
  })

  it('settles what was parked with one key', async () => {
    await open('check-out')
    fireEvent.keyDown(screen.getByRole('button', { name: /Leasing/ }), { key: '1' })
    expect(theWorkshop().parked.get('k')?.state).toBe('done')
  })
})
