import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BreakView } from '../../../../renderer/exercise/views/break/break-view.tsx'
import { currentRoom } from '../../../../renderer/session/room.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith } from '../../../fixtures/open-with.ts'
import { sessionOf } from '../../../fixtures/room-at.ts'

/** Long enough ago, whatever the calendar of the computer says. */
const BEGUN = new Date(Date.now() - 3_600_000).toISOString()
const run = (step: number, ended: string | null) => ({
  step,
  started: BEGUN,
  ended,
  paused: null,
  stoppedAt: null,
})

async function show() {
  const agenda = ['what-we-sell', 'break', 'what-we-invent']
  const session = sessionOf(agenda, { runs: [run(0, BEGUN), run(1, null)] })
  await openWith(putRecords(withPitch(workshopOf(), 'Sounds near'), 'sessions', [session]))
  render(<BreakView />)
}

describe('the break', () => {
  it('lists what the steps so far still lack, and nothing of those to come', async () => {
    await show()
    const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(steps).toHaveLength(1)
    expect(steps[0]).toContain('1 pitch lacks points')
  })

  it('leads to the step that lacks something', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: 'Go there: What we sell' }))
    expect(currentRoom()?.step).toBe(0)
  })

  it('says when it is over', async () => {
    await show()
    expect(screen.getByRole('timer').textContent).toContain('The break is over')
  })
})
