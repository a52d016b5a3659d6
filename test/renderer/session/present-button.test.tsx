import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { PresentButton } from '../../../renderer/session/present-button.tsx'
import { usePresenting } from '../../../renderer/session/presenting.ts'
import { useSettings } from '../../../renderer/settings/settings.ts'
import type { Display, Presenting } from '../../../shared/bridge/display.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'

const laptop: Display = { id: 1, label: 'Built-in', width: 1680, height: 1050, scale: 1, internal: true }
const projector: Display = { id: 2, label: '', width: 1280, height: 720, scale: 1, internal: false }
const { id: _, scale: __, ...asChosen } = projector

beforeEach(() => {
  freshStore()
  useSettings.setState(useSettings.getInitialState())
  usePresenting.setState({ displays: [laptop, projector], presenting: { state: 'off' } })
})

function show(presenting: Presenting): void {
  usePresenting.setState({ presenting })
  render(<PresentButton />)
}

function entries(button: string): readonly (string | null)[] {
  fireEvent.click(screen.getByRole('button', { name: button }))
  return screen.getAllByRole('menuitem').map(item => item.textContent)
}

describe('the button that presents', () => {
  it('offers to present, and where', () => {
    show({ state: 'off' })
    expect(screen.getByRole('button', { name: /^Present/ })).toBeTruthy()
    expect(entries('Choose the display')).toEqual(['Built-in1680 × 1050, built in', 'Display 21280 × 720'])
  })

  it.each<[string, Presenting]>([
    ['Projector, live', { state: 'live', display: projector }],
    ['Projector unplugged', { state: 'unplugged' }],
    ['One display: F11 swaps', { state: 'shared', display: laptop, front: 'console' }],
  ])('says “%s” to the eye and to the ear', (words, presenting) => {
    show(presenting)
    expect(screen.getByRole('button', { name: words })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe(words)
  })

  it('offers to stop, and to swap only where two windows share a display', () => {
    show({ state: 'live', display: projector })
    expect(entries('Projector, live')[0]).toMatch(/^Stop presenting/)
    expect(screen.queryByText('Swap console and stage')).toBeNull()
  })

  it('remembers the display that is chosen', () => {
    show({ state: 'off' })
    entries('Choose the display')
    fireEvent.click(screen.getByRole('menuitem', { name: /Display 2/ }))
    expect(useSettings.getState().display).toEqual(asChosen)
  })

  it('still names the chosen display while it is not plugged in', () => {
    useSettings.setState({ display: { ...asChosen, label: 'Beamer' } })
    usePresenting.setState({ displays: [laptop] })
    show({ state: 'unplugged' })
    expect(entries('Projector unplugged').at(-1)).toBe('BeamerNot plugged in now')
  })
})
