import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RevealView } from '../../../../renderer/exercise/views/reveal/reveal-view.tsx'
import { usePointer } from '../../../../renderer/session/pointer.ts'
import { currentRoom } from '../../../../renderer/session/room.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openRoom, spoken, typeInto } from '../../../fixtures/room-view.tsx'
import { telephoneWorkshop } from '../../../fixtures/telephone.ts'

const REACTION = 'A reaction, in a sentence'
const open = () =>
  screen.getAllByRole('article').filter(article => article.querySelector('[aria-expanded="true"]') !== null)

async function show(workshop: Workshop) {
  await openRoom(workshop, 'reveal')
  render(<RevealView />)
}

describe('the reveal', () => {
  it('begins with the chart, on the stage as well', async () => {
    await show(telephoneWorkshop())
    expect(screen.getByRole('img', { name: 'Effort against emphasis' })).toBeTruthy()
    expect(usePointer.getState()).toMatchObject({ mode: 'chart', chart: 'mirror' })
  })

  it('goes through the findings one by one, the worst first, and the stage follows', async () => {
    await show(telephoneWorkshop())
    const all = screen.getAllByRole('article')
    fireEvent.click(screen.getByRole('button', { name: 'First finding' }))
    expect(open()).toEqual([all[0]])
    const first = usePointer.getState()
    expect(first.mode).toBe('findings')
    fireEvent.click(screen.getByRole('button', { name: 'Next finding' }))
    expect(open()).toEqual([all[1]])
    expect(usePointer.getState().subject).not.toBe(first.subject)
    fireEvent.click(screen.getByRole('button', { name: 'Back to the chart' }))
    expect(usePointer.getState().mode).toBe('chart')
  })

  it('keeps reactions with who said them, and shows who is still asked', async () => {
    await show(telephoneWorkshop())
    typeInto(REACTION, 'S: We never sold that.')
    typeInto(REACTION, 'And nobody asked for it.')
    expect(spoken()).toEqual({ Sales: 2 })
    expect(currentRoom()?.session.said.map(({ text }) => text)).toEqual([
      'We never sold that.',
      'And nobody asked for it.',
    ])
    const sales = within(screen.getByRole('button', { name: /^Sales/ }))
    expect(sales.getByRole('img').getAttribute('aria-label')).toBe('2 of 2')
    expect(screen.getByText('“We never sold that.” “And nobody asked for it.”')).toBeTruthy()
  })

  it('says so where nothing is found', async () => {
    await show(workshopOf({ requiredFunctions: [] }))
    expect(screen.queryByRole('button', { name: 'Next finding' })).toBeNull()
  })
})
