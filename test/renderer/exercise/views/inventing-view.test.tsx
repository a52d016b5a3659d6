import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InventingView } from '../../../../renderer/exercise/views/inventing/inventing-view.tsx'
import { withBenefit, withInvention, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { field, openRoom, pasteInto, typeInto } from '../../../fixtures/room-view.tsx'

const LINE = 'What did we invent or fund?'
const inventions = () => [...theWorkshop().inventions.values()]

async function show(...titles: readonly string[]) {
  const start = withBenefit(workshopOf(), 'Call quality')
  await openRoom(
    titles.reduce((map, title) => withInvention(map, title), start),
    'what-we-invent',
  )
  render(<InventingView />)
}

describe('what we invent', () => {
  it('takes an invention with its effort and what it was meant to improve', async () => {
    await show()
    fireEvent.change(field(LINE), { target: { value: 'Noise filter' } })
    fireEvent.change(field('person-months'), { target: { value: '12,5' } })
    typeInto('meant to improve', 'Call quality')
    expect(
      inventions().map(({ title, effort, intendedBenefit }) => [title, effort, intendedBenefit]),
    ).toEqual([['Noise filter', 12.5, 'Call quality']])
  })

  it('leaves unknown what nobody said', async () => {
    await show()
    typeInto(LINE, 'Noise filter')
    expect(inventions()[0]).toMatchObject({
      effort: null,
      intendedBenefit: null,
      status: null,
      horizon: null,
    })
  })

  it('takes a table with columns for effort and intent', async () => {
    await show()
    pasteInto(LINE, 'Noise filter\t12\tCall quality\nEcho killer\t3')
    expect(inventions().map(({ title, effort }) => [title, effort])).toEqual([
      ['Noise filter', 12],
      ['Echo killer', 3],
    ])
  })

  it('turns status and horizon by single keys on a row', async () => {
    await show('Noise filter')
    const row = screen.getByRole('button', { name: 'Noise filter' })
    fireEvent.keyDown(row, { key: 's' })
    fireEvent.keyDown(row, { key: 's' })
    fireEvent.keyDown(row, { key: 'h' })
    expect(inventions()[0]).toMatchObject({ status: 'research', horizon: 1 })
  })

  it('turns them by pointer too, and says what they are', async () => {
    await show('Noise filter')
    fireEvent.click(screen.getByRole('button', { name: 'Status of Noise filter: not said' }))
    expect(screen.getByRole('button', { name: 'Status of Noise filter: idea' })).toBeTruthy()
  })

  it('renames a row with F2, and goes to the next with an arrow', async () => {
    await show('Noise filter', 'Echo killer')
    const first = screen.getByRole('button', { name: 'Noise filter' })
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toBe('Echo killer')
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F2' })
    typeInto('Rename “Echo killer”', 'Hum filter')
    expect(theWorkshop().inventions.get('Echo killer')?.title).toBe('Hum filter')
  })

  it('says on how many inventions the sum of effort rests', async () => {
    await show('Noise filter', 'Echo killer')
    fireEvent.change(field(LINE), { target: { value: 'Codec' } })
    typeInto('person-months', '20')
    expect(screen.getByText('20 person-months (1 of 3 have effort)')).toBeTruthy()
  })

  it('offers the benefits while the intent is being typed', async () => {
    await show()
    typeInto('meant to improve', 'qual', 'ArrowDown')
    expect(screen.getByRole('option').textContent).toContain('Call quality')
  })
})
