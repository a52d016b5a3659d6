import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CompareStates } from '../../../../renderer/session/compare/compare-states.tsx'
import { firstPair } from '../../../../renderer/session/compare/states.ts'
import { snapshotOf } from '../../../../shared/workshop/document-of.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'
import { withSession } from '../../../fixtures/room-of.ts'
import { mapOf } from '../../../fixtures/share-map.ts'

const cards = withPitch(
  withBenefit(withInvention(workshopOf(), 'Codec', { effort: 12 }), 'Calls'),
  'Never down',
  { emphasis: 60 },
)
const first = withLink(withLink(cards, 'Codec', 'Calls'), 'Calls', 'Never down')
const second = withInvention(
  withInvention(first, 'Codec', { effort: 20, status: 'shipping' }),
  'Orphaned dial',
  {
    effort: 30,
  },
)
const third = { ...second, pitches: new Map(), links: new Map() } as Workshop

const ended = (workshop: Workshop, day: string) => ({
  snapshot: snapshotOf(workshop),
  endedAt: `${day}T12:00:00.000Z`,
})
const series = (now: Workshop) =>
  withSession(
    withSession(now, '2026-03-01', ended(first, '2026-03-01')),
    '2026-03-15',
    ended(second, '2026-03-15'),
  )

async function show(day: string, workshop = series(third)) {
  await openWith(workshop)
  const session = [...theWorkshop().sessions.values()].find(({ date }) => date === day)
  if (!session) throw new Error('no session')
  render(<CompareStates session={session} />)
}

const text = (name: string) => screen.getByRole('region', { name }).textContent ?? ''

describe('two states side by side', () => {
  it('are at first the session that is opened and the one before it', async () => {
    await show('2026-03-15')
    expect(text('Inventions')).toContain('NewOrphaned dial')
    expect(text('Inventions')).toContain('Effort: 12 to 20; Status: not said to shipping')
    expect(screen.queryByRole('region', { name: 'Pitches' })).toBeNull()
  })

  it('are the first session and today when no session came before', async () => {
    await show('2026-03-01')
    expect(text('Pitches')).toBe('PitchesGoneNever down')
    expect(text('Links')).toContain('Gone')
    expect(text('Links')).toContain('Never down')
  })

  it('name the findings that are new with the cards they are about', async () => {
    const sold = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'], 'Pure sound': ['Sound'] })
    const now = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })
    await show('2026-03-01', withSession(now, '2026-03-01', ended(sold, '2026-03-01')))
    expect(text('Findings new')).toMatch(/We invest, nobody sells.*Sound/)
    expect(
      within(screen.getByRole('region', { name: 'Findings new' })).getAllByRole('img').length,
    ).toBeGreaterThan(0)
  })

  it('show the five figures, and say where one was not assessed', async () => {
    await show('2026-03-01')
    const row = screen.getByRole('row', { name: /^Alignment/ })
    expect(within(row).getAllByRole('cell').length).toBeGreaterThan(3)
    expect(screen.getAllByRole('row')).toHaveLength(6)
    expect(screen.getAllByRole('columnheader').map(head => head.textContent)).toEqual([
      'Figure',
      'Session 1',
      'Today',
      'Moved',
    ])
  })

  it('show the benefits whose drift moved, by what they were called in the later one', async () => {
    const before = mapOf({ Sound: 50, Ease: 50 }, { 'Easy to run': ['Ease'] })
    const after = mapOf({ Sound: 20, Ease: 80 }, { 'Easy to run': ['Ease'] })
    const now = mapOf({}, {})
    const kept = withSession(
      withSession(now, '2026-03-01', ended(before, '2026-03-01')),
      '2026-03-15',
      ended(after, '2026-03-15'),
    )
    await show('2026-03-15', kept)
    const table = within(screen.getByRole('region', { name: 'Drift of benefits' }))
    expect(table.getAllByRole('row').map(row => row.textContent)).toEqual([
      'BenefitSession 1Session 2Moved',
      expect.stringMatching(/Ease−50−20/),
      expect.stringMatching(/Sound\+?50\+?20/),
    ])
  })

  it('can be any two, the later one always after the earlier', async () => {
    await show('2026-03-15')
    fireEvent.click(screen.getByRole('button', { name: /From/ }))
    fireEvent.click(screen.getByRole('option', { name: 'Session 2, 15 Mar 2026' }))
    expect(screen.getByRole('button', { name: /Today/ })).toBeDefined()
    expect(text('Pitches')).toContain('GoneNever down')
    expect(screen.queryByRole('region', { name: 'Inventions' })).toBeNull()
  })
})

describe('the pair that is compared at first', () => {
  const [one, two] = [...series(third).sessions.values()]
  if (!one || !two) throw new Error('no sessions')
  const kept = [one, two]

  it('is the last state kept and today for a session that kept none', () => {
    expect(firstPair(kept, { ...two, id: 'another', snapshot: null })).toEqual([two.id, 'today'])
  })
  it('is none while no state was kept', () => {
    expect(firstPair([], one)).toBeNull()
  })
})
