import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useNextOffer } from '../../../../renderer/session/series/use-next-offer.ts'
import { showTab } from '../../../../renderer/shell/view.ts'
import { ToastRegion } from '../../../../renderer/ui/toast.tsx'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith } from '../../../fixtures/open-with.ts'
import { withSession } from '../../../fixtures/room-of.ts'

const OFFER = /^The next session of “.*” is due\.$/

function Offering() {
  useNextOffer()
  return <ToastRegion label="Messages" closeLabel="Close" />
}

beforeEach(async () => {
  showTab('map')
  const ended = { endedAt: '2026-03-12T15:30:00.000Z', nextDate: '2026-03-19' }
  await openWith(withSession(workshopOf({ title: 'Heat pumps' }), '2026-03-12', ended))
  render(<Offering />)
})

it('says when a workshop is opened that its next session is due', async () => {
  expect(await screen.findByText(OFFER)).toBeDefined()
})

it('is silent as soon as somebody is there, so that it lies over no line of the console', async () => {
  await screen.findByText(OFFER)
  act(() => showTab('console'))
  await waitFor(() => expect(screen.queryByText(OFFER)).toBeNull())
})
