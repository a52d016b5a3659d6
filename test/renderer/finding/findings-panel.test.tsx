import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { FindingsPanel } from '../../../renderer/finding/findings-panel.tsx'
import { useView } from '../../../renderer/shell/view.ts'
import { useSelection } from '../../../renderer/workshop/selection.ts'
import type { Finding } from '../../../shared/finding/finding.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

const finding = (rule: string, subject: string, fields: Partial<Finding> = {}): Finding => ({
  rule,
  subjects: [subject],
  severity: 'discuss',
  share: 0.12,
  because: [{ record: subject, label: 'effort', value: 0.12 }],
  robust: true,
  nested: null,
  ...fields,
})

function Screen({ findings }: { readonly findings: readonly Finding[] }) {
  const [open, setOpen] = useState<string | null | undefined>(undefined)
  return <FindingsPanel findings={findings} open={open} onOpen={setOpen} />
}

async function show(...findings: readonly Finding[]) {
  await openWith(withBenefit(withBenefit(workshopOf(), 'Call quality'), 'Uptime'))
  render(<Screen findings={findings} />)
}

const entries = () => screen.getAllByRole('article').map(article => article.getAttribute('aria-label'))
const entry = (name: string) => within(screen.getByRole('article', { name }))
const decisions = () => [...theWorkshop().decisions.values()]
const press = (name: string, button: string) =>
  fireEvent.click(entry(name).getByRole('button', { name: button }))

describe('the list of findings', () => {
  it('opens the worst and leaves the others closed', async () => {
    await show(finding('overshoot', 'Uptime', { severity: 'serious' }), finding('no-evidence', 'Uptime'))
    expect(screen.getByText('Who asked for more?')).toBeTruthy()
    expect(screen.queryByText('Who will ask five customers?')).toBeNull()
  })

  it('shows repeats of one finding as one', async () => {
    await show(finding('overshoot', 'Call quality'), finding('overshoot', 'Uptime'))
    expect(entries()).toEqual(['Better than good enough'])
    expect(screen.getByText('2 benefits')).toBeTruthy()
  })

  it('says which findings hang on the strengths of links', async () => {
    await show(finding('overshoot', 'Uptime', { robust: false }))
    expect(screen.getByText('depends on link strengths')).toBeTruthy()
  })

  it('names what is not known instead of showing nought', async () => {
    await show(
      finding('undershoot', 'Uptime', { because: [{ record: 'Uptime', label: 'emphasis', value: null }] }),
    )
    expect(entry('Not good enough where it matters').getByText('not known')).toBeTruthy()
  })

  it('keeps the order of the options, whatever they would gain', async () => {
    await show(finding('overshoot', 'Uptime'))
    const options = within(screen.getByRole('list', { name: 'What could be done' })).getAllByRole('button')
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Hold the level',
      'Move effort to price or ease of use',
      'Find a segment that pays for more',
    ])
  })

  it('selects the cards it is about on the map', async () => {
    await show(finding('overshoot', 'Uptime'))
    press('Better than good enough', 'Show on map')
    expect([...useSelection.getState().ids]).toEqual(['Uptime'])
    expect(useView.getState().tab).toBe('map')
  })

  it('offers no map for a finding about the whole workshop', async () => {
    await show(finding('cadence-lapsed', 'workshop', { subjects: [], because: [] }))
    expect(screen.queryByRole('button', { name: 'Show on map' })).toBeNull()
  })

  it('opens a decision with the option that was looked at', async () => {
    await show(finding('overshoot', 'Uptime'))
    press('Better than good enough', 'Find a segment that pays for more')
    press('Better than good enough', 'Decide')
    expect(decisions()).toMatchObject([
      { finding: { rule: 'overshoot', subjects: ['Uptime'] }, option: 'premium-segment' },
    ])
    expect(useView.getState().tab).toBe('decisions')
  })

  it('sets a finding aside only with a reason, and keeps it in sight', async () => {
    await show(finding('overshoot', 'Uptime'))
    press('Better than good enough', 'Set aside')
    const [, confirm] = entry('Better than good enough').getAllByRole('button', { name: 'Set aside' })
    expect(confirm?.hasAttribute('disabled')).toBe(true)
    fireEvent.change(screen.getByLabelText('Why it is set aside'), { target: { value: 'They pay for it' } })
    act(() => confirm?.click())
    expect(decisions()).toMatchObject([{ option: 'set-aside', reason: 'They pay for it' }])
    expect(screen.getByRole('region', { name: 'Set aside' })).toBeTruthy()
  })

  it('says that the map lines up when nothing was found', async () => {
    await show()
    expect(screen.getByText(/^No findings yet/)).toBeTruthy()
  })
})
