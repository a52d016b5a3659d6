import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StaleView } from '../../../../renderer/exercise/views/stale/stale-view.tsx'
import { today } from '../../../../renderer/workshop/clock.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { openRoom } from '../../../fixtures/room-view.tsx'

const press = (name: string, key: string) => fireEvent.keyDown(screen.getByRole('article', { name }), { key })
const pitch = (title: string) => theWorkshop().pitches.get(title)
const actions = () => [...theWorkshop().actions.values()].map(({ title }) => title)

async function show() {
  const pitches = withPitch(withPitch(workshopOf(), 'Small system', { emphasis: 10 }), 'Never down', {
    emphasis: 30,
    reviewed: '2024-01-01',
  })
  await openRoom(withPitch(pitches, 'Fresh', { emphasis: 60, reviewed: today() }), 'stale-material')
  render(<StaleView />)
}

describe('stale material', () => {
  it('comes one pitch at a time, the most sold first, and leaves out what is fresh', async () => {
    await show()
    expect(screen.getByRole('article', { name: 'Never down' })).toBeTruthy()
    expect(screen.getByText('1 of 2')).toBeTruthy()
  })

  it('is kept by 1: checked today', async () => {
    await show()
    press('Never down', '1')
    expect(pitch('Never down')?.reviewed).toBe(today())
    expect(screen.getByRole('article', { name: 'Small system' })).toBeTruthy()
  })

  it('is fixed by 2: somebody gets an action, with owner and day to be said', async () => {
    await show()
    press('Never down', '2')
    expect(actions()).toEqual(['Update the material of “Never down”'])
    expect(pitch('Never down')?.reviewed).toBe('2024-01-01')
    expect(screen.getByLabelText('Owner')).toBeTruthy()
    expect(screen.getByRole('article', { name: 'Small system' })).toBeTruthy()
  })

  it('is pulled by 3: no selling stands on it, and somebody withdraws it; one step takes all of it back', async () => {
    await show()
    press('Never down', '3')
    expect(pitch('Never down')?.emphasis).toBe(0)
    expect(actions()).toEqual(['Withdraw the material of “Never down”'])
    act(undo)
    expect(pitch('Never down')?.emphasis).toBe(30)
    expect(actions()).toEqual([])
    expect(screen.getByRole('article', { name: 'Never down' })).toBeTruthy()
  })

  it('can be skipped, and says so when all is answered', async () => {
    await show()
    press('Never down', 'ArrowDown')
    press('Small system', '1')
    press('Never down', '1')
    expect(screen.getByText('No material is out of date.')).toBeTruthy()
  })
})
