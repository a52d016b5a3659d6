import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SellingView } from '../../../../renderer/exercise/views/selling/selling-view.tsx'
import { currentRoom } from '../../../../renderer/session/room.ts'
import { whatWeSell } from '../../../../shared/exercise/exercises/what-we-sell.ts'
import { withBenefit, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { gapsAt } from '../../../fixtures/room-at.ts'
import { openRoom, typeInto } from '../../../fixtures/room-view.tsx'

const PITCH = 'What customers hear from us'
const points = () => [...theWorkshop().pitches.values()].map(({ emphasis }) => emphasis)
const total = () => screen.getAllByRole('status').map(({ textContent }) => textContent)[0]

async function show(...given: readonly (number | null)[]) {
  const pitches = given.reduce<ReturnType<typeof workshopOf>>(
    (map, emphasis, at) => withPitch(map, `Pitch ${at + 1}`, { emphasis }),
    withBenefit(workshopOf(), 'Call quality'),
  )
  await openRoom(pitches, 'what-we-sell')
  render(<SellingView />)
}

describe('what we sell', () => {
  it('says how many of the hundred points are given while they are shared', async () => {
    await show(30, 20, null)
    expect(total()).toBe('50 of 100 points 50 points to give')
  })

  it('says by how much too many are given', async () => {
    await show(80, 21)
    expect(total()).toBe('101 of 100 points 1 point too many')
  })

  it('brings the points to a hundred, each pitch keeping its share', async () => {
    await show(1, 1, 1, null)
    fireEvent.click(screen.getByRole('button', { name: 'Bring to 100' }))
    expect(points()).toEqual([34, 33, 33, null])
  })

  it('gives a pitch its points and the benefit it stands on as it is captured', async () => {
    await show()
    fireEvent.change(screen.getByLabelText(PITCH), { target: { value: 'Sounds near' } })
    fireEvent.change(screen.getByLabelText('because of which benefit'), { target: { value: 'call QUALITY' } })
    typeInto('points', '40')
    const [pitch] = theWorkshop().pitches.values()
    expect(pitch?.emphasis).toBe(40)
    expect([...theWorkshop().links.values()].map(({ from, to }) => [from, to])).toEqual([
      ['Call quality', pitch?.id],
    ])
    expect(theWorkshop().benefits.size).toBe(1)
  })

  it('makes the benefit a pitch stands on where there is none of that title', async () => {
    await show()
    fireEvent.change(screen.getByLabelText(PITCH), { target: { value: 'Sounds near' } })
    typeInto('because of which benefit', 'Calls that do not drop')
    expect([...theWorkshop().benefits.values()].map(({ title }) => title)).toEqual([
      'Call quality',
      'Calls that do not drop',
    ])
    expect(theWorkshop().links.size).toBe(1)
  })

  it('takes the first benefit that holds the letters, and what is typed only by Ctrl+Enter', async () => {
    await show()
    fireEvent.change(screen.getByLabelText(PITCH), { target: { value: 'Sounds near' } })
    typeInto('because of which benefit', 'qual')
    expect(theWorkshop().benefits.size).toBe(1)
    fireEvent.change(screen.getByLabelText(PITCH), { target: { value: 'Looks good' } })
    typeInto('because of which benefit', 'qual', 'Enter', { ctrlKey: true })
    expect([...theWorkshop().benefits.values()].at(-1)?.title).toBe('qual')
  })

  it('pins what the brand is known for, by pointer and by key', async () => {
    await show()
    const identity = () => theWorkshop().benefits.get('Call quality')?.identity
    fireEvent.click(screen.getByRole('button', { name: 'Call quality is what the brand is known for' }))
    expect(identity()).toBe(true)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Call quality' }), { key: '*' })
    expect(identity()).toBe(false)
  })

  it('deletes a row by key, and fills the gap that the gate names', async () => {
    await show(100, null)
    const gaps = () => gapsAt(whatWeSell, currentRoom() ?? never())
    expect(gaps()[0]).toBe('pitches-without-emphasis 1')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Pitch 2' }), { key: 'Delete' })
    expect(theWorkshop().pitches.size).toBe(1)
    expect(gaps()[0]).not.toBe('pitches-without-emphasis 1')
  })

  it('teaches what belongs there while nothing does', async () => {
    await show()
    expect(screen.getByText(/one line each/)).toBeTruthy()
  })
})

function never(): never {
  throw new Error('No session is held')
}
