import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { StressTestView } from '../../../../../renderer/exercise/views/stress-test/stress-test-view.tsx'
import { withPitch } from '../../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../../fixtures/open-with.ts'
import { withParticipant } from '../../../../fixtures/room-of.ts'
import { openRoomAt } from '../../../../fixtures/room-with.ts'
import { mapOf } from '../../../../fixtures/share-map.ts'

const press = (key: string) => fireEvent.keyDown(document.body, { key })

function enter(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

beforeEach(async () => {
  let workshop = mapOf({ Safety: 10 }, { Old: ['Safety'], New: ['Safety'] })
  workshop = withPitch(workshop, 'Old', { emphasis: 50, price: 1000, commissionPercent: 10, isNew: false })
  workshop = withPitch(workshop, 'New', { emphasis: 50, price: 1000, isNew: true, channel: 'field' })
  workshop = withParticipant(workshop, 'Sal', { function: 'Sales', paidOnDeal: 'yes' })
  await openRoomAt(workshop, 'stress-test')
  render(<StressTestView />)
})

it('says which functions are paid on deals, and never who', () => {
  expect(screen.getByText(/Paid on deals: Sales\./)).toBeDefined()
  expect(screen.queryByText(/Sal\b/)).toBeNull()
})

it('shows at once what a commission changes', () => {
  press('ArrowDown')
  expect(screen.queryByText(/Selling it does not pay/)).toBeNull()
  enter('Commission', '1')
  expect(theWorkshop().pitches.get('New')?.commissionPercent).toBe(1)
  expect(screen.getByText(/Selling it does not pay/)).toBeDefined()
  expect(screen.getByText(/pays 10 cents/)).toBeDefined()
})

it('takes the verdict of Service with one key', () => {
  press('2')
  expect(theWorkshop().pitches.get('Old')?.serviceVerdict).toBe('gap')
  press('ArrowDown')
  press('1')
  expect(theWorkshop().pitches.get('New')?.serviceVerdict).toBe('met')
})
