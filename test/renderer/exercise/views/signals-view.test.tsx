import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { SignalsView } from '../../../../renderer/exercise/views/signals/signals-view.tsx'
import { withInvention, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { field, openRoom, spoken, typeInto } from '../../../fixtures/room-view.tsx'

const LINE = 'One thing heard out there this week'
const ABOUT = 'about a pitch or benefit'

beforeEach(async () => {
  await openRoom(withPitch(withInvention(workshopOf(), 'Codec'), 'Never drops a call'), 'signals')
  render(<SignalsView />)
})

describe('signals', () => {
  it('are evidence about the pitch they are given to', () => {
    fireEvent.change(field(LINE), { target: { value: 'S: A rival quotes half.' } })
    typeInto(ABOUT, 'drops')
    expect([...theWorkshop().evidence.values()]).toMatchObject([
      { kind: 'market-signal', about: 'Never drops a call', verbatim: 'A rival quotes half.' },
    ])
    expect(spoken()).toEqual({ Sales: 1 })
  })

  it('wait in the parking lot where they are about nothing yet', () => {
    typeInto(LINE, 'F: Leasing is back.')
    expect([...theWorkshop().parked.values()]).toMatchObject([
      { text: 'Leasing is back.', exercise: 'signals', state: 'open' },
    ])
    expect(theWorkshop().evidence.size).toBe(0)
    expect(spoken()).toEqual({ Finance: 1 })
    expect(screen.getByText('Leasing is back.')).toBeTruthy()
  })

  it('are given to no invention', () => {
    fireEvent.change(field(LINE), { target: { value: 'A rival quotes half.' } })
    typeInto(ABOUT, 'codec')
    expect(theWorkshop().evidence.size + theWorkshop().parked.size).toBe(0)
  })
})
