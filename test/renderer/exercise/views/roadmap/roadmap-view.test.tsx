import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { moveDay } from '../../../../../renderer/exercise/views/roadmap/move-day.ts'
import { RoadmapView } from '../../../../../renderer/exercise/views/roadmap/roadmap-view.tsx'
import { usePointer } from '../../../../../renderer/session/pointer.ts'
import { withInvention, withPitch } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { openRoomAt } from '../../../../fixtures/room-with.ts'
import { makerOf, mapOf } from '../../../../fixtures/share-map.ts'

const promised = () => theWorkshop().pitches.get('Safest')?.promisedFor
const day = (title: string) => screen.getByRole('button', { name: new RegExp(`^Day of ${title}:`) })

function move(title: string, key: string, shiftKey = false) {
  fireEvent.keyDown(day(title), { key, shiftKey })
  fireEvent.keyUp(day(title), { key })
}

describe('the roadmap', () => {
  beforeEach(async () => {
    let workshop = mapOf({ Safety: 10 }, { Safest: ['Safety'] })
    workshop = withInvention(workshop, makerOf('Safety'), {
      effort: 10,
      status: 'prototype',
      availableFrom: '2027-06-01',
    })
    workshop = withPitch(workshop, 'Safest', { emphasis: 10, promisedFor: '2027-05-15' })
    await openRoomAt(workshop, 'roadmap')
    render(<RoadmapView />)
  })

  it('shows the room the promises over time', () => {
    expect(usePointer.getState()).toMatchObject({ mode: 'chart', chart: 'promises' })
  })

  it('says which promise stands before what it rests on, until it is moved', () => {
    expect(screen.getByText('1 promise stands before what it rests on')).toBeDefined()
    expect(screen.getByText('promised before it exists')).toBeDefined()
    move('Safest', 'ArrowRight')
    expect(promised()).toBe('2027-06-15')
    expect(screen.getByText('Every promise stands after what it rests on.')).toBeDefined()
  })

  it('moves days by months and years, types them, and takes them away', () => {
    move('Safest', 'ArrowLeft', true)
    expect(promised()).toBe('2026-05-15')
    fireEvent.keyDown(day('Safest'), { key: '2' })
    const field = screen.getByRole('textbox', { name: 'Day of Safest' })
    fireEvent.change(field, { target: { value: '24 Dec 2027' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(promised()).toBe('2027-12-24')
    move('Safest', 'Delete')
    expect(promised()).toBeNull()
  })
})

it('a day that a month does not have is its last', () => {
  expect(moveDay('2026-01-31', 1)).toBe('2026-02-28')
  expect(moveDay('2026-01-15', -1)).toBe('2025-12-15')
  expect(moveDay('2028-02-29', 12)).toBe('2029-02-28')
})

describe('a day that is half typed', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Day of Safest' })

  beforeEach(() =>
    openRoomAt(withPitch(mapOf({ Safety: 10 }, { Safest: ['Safety'] }), 'Safest', {}), 'roadmap'),
  )

  it('stands there again when the step comes back', () => {
    const { unmount } = render(<RoadmapView />)
    fireEvent.keyDown(day('Safest'), { key: '2' })
    fireEvent.change(field(), { target: { value: '24 De' } })
    unmount()
    render(<RoadmapView />)
    expect(field().value).toBe('24 De')
  })

  it('stays when it is left before it is a day, and can be given up', () => {
    render(<RoadmapView />)
    fireEvent.keyDown(day('Safest'), { key: '2' })
    fireEvent.change(field(), { target: { value: '24 De' } })
    fireEvent.blur(field())
    expect(field().value).toBe('24 De')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(day('Safest').textContent).toBe('no day yet')
  })
})
