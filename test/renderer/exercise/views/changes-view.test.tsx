import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangesView } from '../../../../renderer/exercise/views/changes/changes-view.tsx'
import { snapshotOf } from '../../../../shared/workshop/document-of.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { withSession } from '../../../fixtures/room-of.ts'
import { openRoom } from '../../../fixtures/room-view.tsx'
import { mapOf } from '../../../fixtures/share-map.ts'

const region = (name: string) => screen.getByRole('region', { name }).textContent

describe('what changed', () => {
  it('names the cards that were added, removed and changed since the last session', async () => {
    const then = withPitch(withInvention(workshopOf(), 'Codec'), 'Sounds near', { emphasis: 10 })
    const held = { snapshot: snapshotOf(then), endedAt: '2026-03-10T10:00:00.000Z' }
    const now = withPitch(withBenefit(workshopOf(), 'Quality'), 'Sounds near', { emphasis: 40 })
    await openRoom(withSession(now, '2026-03-10', held), 'what-changed')
    render(<ChangesView />)
    expect(screen.getByText('Since session 1, 10 Mar 2026')).toBeTruthy()
    expect(region('Cards and records')).toContain('Inventions1 removed Codec')
    expect(region('Cards and records')).toContain('Benefits1 added Quality')
    expect(region('Cards and records')).toContain('Pitches1 changed Sounds near')
  })

  it('tells of which benefits the drift has moved', async () => {
    const then = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })
    const now = mapOf({ Sound: 80, Ease: 20 }, { 'Easy to run': ['Ease'] })
    const held = { snapshot: snapshotOf(then), endedAt: '2026-03-10T10:00:00.000Z' }
    await openRoom(withSession(now, '2026-03-10', held), 'what-changed')
    render(<ChangesView />)
    expect(region('Drift of benefits')).toContain('Sound+50+80+30')
    expect(region('Drift of benefits')).toContain('Ease−50−80−30')
  })

  it('says why there is nothing to compare with', async () => {
    await openRoom(workshopOf(), 'what-changed')
    render(<ChangesView />)
    expect(screen.getByText(/No earlier session has ended/)).toBeTruthy()
  })
})
