import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RevealButtons } from '../../../../renderer/session/console/reveal-buttons.tsx'
import { withInvention, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith } from '../../../fixtures/open-with.ts'
import { roomAt, saidBy } from '../../../fixtures/room-at.ts'
import { openRoom } from '../../../fixtures/room-view.tsx'

const looks = () => screen.getByRole('button', { name: /^Reveal/ }).className

it('revealing is not what stands out where nothing is hidden', async () => {
  await openRoom(workshopOf(), 'roadmap')
  render(<RevealButtons />)
  expect(looks()).not.toContain('primary')
})

it('revealing stands out, with how much it brings, while something is hidden', async () => {
  const workshop = withInvention(workshopOf(), 'Radar')
  const said = [saidBy('R&D', { record: 'Radar' })]
  await openWith(roomAt(workshop, 'what-we-invent', { said }).workshop)
  render(<RevealButtons />)
  expect(screen.getByRole('button', { name: /^Reveal 1/ })).toBeDefined()
  expect(looks()).toContain('primary')
})
