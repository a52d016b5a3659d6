import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BestFitView } from '../../../../renderer/exercise/views/best-fit/best-fit-view.tsx'
import { usePointer } from '../../../../renderer/session/pointer.ts'
import { today } from '../../../../renderer/workshop/clock.ts'
import { withBenefit, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'
import { openRoom } from '../../../fixtures/room-view.tsx'

const cell = (name: string) => screen.getByRole('spinbutton', { name })
const NEEDED = 'Good enough for Uptime, 0 to 10'
const OURS = 'Ours for Uptime, 0 to 10'
const uptime = () => theWorkshop().benefits.get('Uptime')

async function show() {
  const room = withParticipant(withBenefit(workshopOf(), 'Uptime'), 'Ana', { function: 'Service' })
  await openRoom(withParticipant(room, 'Ben', { part: 'advocate' }), 'best-fit')
  render(<BestFitView />)
}

describe('best or best fit', () => {
  it('takes a level by its digit, and says that it was rated today', async () => {
    await show()
    expect(document.activeElement).toBe(cell(NEEDED))
    fireEvent.keyDown(cell(NEEDED), { key: '6' })
    expect(uptime()).toMatchObject({ goodEnough: 6, ours: null, ratedAt: today() })
  })

  it('takes ten as a one and a nought, and a nought alone as nought', async () => {
    await show()
    fireEvent.keyDown(cell(OURS), { key: '1' })
    fireEvent.keyDown(cell(OURS), { key: '0' })
    expect(uptime()?.ours).toBe(10)
    fireEvent.keyDown(cell(OURS), { key: '0' })
    expect(uptime()?.ours).toBe(0)
  })

  it('moves by half a step, stays within the track, and can be taken back', async () => {
    await show()
    fireEvent.keyDown(cell(OURS), { key: '9' })
    for (const key of ['+', '+', '+']) fireEvent.keyDown(cell(OURS), { key })
    expect(uptime()?.ours).toBe(10)
    fireEvent.keyDown(cell(OURS), { key: '-' })
    expect(uptime()?.ours).toBe(9.5)
    fireEvent.keyDown(cell(OURS), { key: 'Delete' })
    expect(uptime()?.ours).toBeNull()
  })

  it('goes on with Enter and arrows', async () => {
    await show()
    fireEvent.keyDown(cell(NEEDED), { key: 'Enter' })
    expect(document.activeElement).toBe(cell(OURS))
    fireEvent.keyDown(cell(OURS), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(cell(NEEDED))
  })

  it('fills the chart while levels are given, here and on the stage', async () => {
    await show()
    fireEvent.keyDown(cell(NEEDED), { key: '6' })
    fireEvent.keyDown(cell(OURS), { key: '9' })
    expect(screen.getByText('3 above')).toBeTruthy()
    expect(usePointer.getState()).toMatchObject({ mode: 'chart', chart: 'good-enough' })
  })

  it('has exactly one advocate of good enough', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: /Speaks for good enough today/ }))
    fireEvent.click(screen.getByRole('option', { name: /Ana/ }))
    const parts = [...theWorkshop().participants.values()].map(({ name, part }) => [name, part])
    expect(parts).toEqual([
      ['Ana', 'advocate'],
      ['Ben', 'member'],
    ])
  })
})
