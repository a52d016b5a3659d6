import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '../../../renderer/exchange/import-screen.tsx'
import { endImport, offerImport, offerText, useImporting } from '../../../renderer/exchange/importing.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { addWorkshop, listWorkshops } from '../../../renderer/workshop/library.ts'
import { closeWorkshop, currentWorkshop, undo } from '../../../renderer/workshop/open-workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { googlePatentsFile } from '../../fixtures/google-patents-file.ts'
import { inventionTitles, sample } from '../../fixtures/import-samples.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

beforeEach(async () => {
  endImport()
  await closeWorkshop()
  freshStore()
  useView.setState(useView.getInitialState())
})

function show(name: string, bytes: Uint8Array): void {
  render(<ImportScreen />)
  act(() => offerImport({ name, bytes: new Uint8Array(bytes) }))
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const press = (name: string) => fireEvent.click(button(name))

describe('a patent list', () => {
  it('is recognised, and becomes inventions of the open workshop in one step', async () => {
    await openWith(workshopOf({ title: 'Cars' }))
    show('google-patents.csv', sample('google-patents.csv'))
    expect(screen.getByText('Google Patents list')).toBeTruthy()
    press('Import 14 rows')
    await waitFor(() => expect(theWorkshop().inventions.size).toBe(13))
    expect(inventionTitles(theWorkshop())[0]).toBe('Safety belt')
    act(undo)
    expect(theWorkshop().inventions.size).toBe(0)
    expect(useImporting.getState().source).toBeNull()
  })

  it('becomes a workshop of its own from the library', async () => {
    show('google-patents.csv', sample('google-patents.csv'))
    fireEvent.change(screen.getByLabelText('Title of the new workshop'), { target: { value: 'Our patents' } })
    press('Import 14 rows')
    await waitFor(() => expect(currentWorkshop()?.header.title).toBe('Our patents'))
    expect(useView.getState().screen).toBe('workshop')
  })

  it('takes only the rows that are chosen', async () => {
    await openWith(workshopOf())
    show('google-patents.csv', sample('google-patents.csv'))
    fireEvent.click(screen.getByLabelText('Choose all rows shown'))
    fireEvent.click(screen.getByLabelText('Row 4: Safety cushion assembly for automotive vehicles'))
    press('Import 1 row')
    await waitFor(() =>
      expect(inventionTitles(theWorkshop())).toEqual(['Safety cushion assembly for automotive vehicles']),
    )
  })

  it('draws only the rows in view of 20,000', () => {
    show('many.csv', googlePatentsFile(20_000))
    const table = screen.getByLabelText('Rows of the file', { selector: 'table' })
    expect(table.getAttribute('aria-rowcount')).toBe('20001')
    expect(table.querySelectorAll('tbody tr').length).toBeLessThan(60)
  })
})

describe('a file that cannot be imported', () => {
  it.each([
    ['empty.csv', '', 'The file is empty.'],
    ['broken.json', '{"format":', /This is not JSON/],
    ['negative.json', badWorkshop(), /inventions\[0\]\.effort: must be ≥ 0/],
  ])('%s is refused with what is wrong and where', async (name, text, line) => {
    show(name, utf8(text))
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed')
    expect(screen.getByText(line)).toBeTruthy()
    expect(await listWorkshops()).toEqual([])
  })
})

describe('a workshop file', () => {
  const workshop = withInvention(workshopOf({ title: 'Heat pumps' }), 'Silent fan')

  it('opens as the workshop it is', async () => {
    show('heat.throughline.json', utf8(writeWorkshop(workshop)))
    await waitFor(() => expect(button('Open workshop').disabled).toBe(false))
    press('Open workshop')
    await waitFor(() => expect(writeWorkshop(theWorkshop())).toBe(writeWorkshop(workshop)))
  })

  it('opens as a copy when the library already has it', async () => {
    await addWorkshop(workshop)
    show('heat.throughline.json', utf8(writeWorkshop(workshop)))
    await screen.findByText('The library already has this workshop. What do you want to do?')
    press('Open workshop')
    await waitFor(() => expect(currentWorkshop()?.header.title).toBe('Heat pumps (copy)'))
    expect(await listWorkshops()).toHaveLength(2)
  })

  it('replaces the one in the library when that is chosen', async () => {
    await addWorkshop(withInvention(workshop, 'Loud fan'))
    show('heat.throughline.json', utf8(writeWorkshop(workshop)))
    fireEvent.click(await screen.findByLabelText(/Replace the one in the library/))
    press('Open workshop')
    await waitFor(() => expect(currentWorkshop()?.inventions.size).toBe(1))
    expect(await listWorkshops()).toHaveLength(1)
  })
})

describe('pasted text', () => {
  it('becomes a card a line, with a note behind the tab', async () => {
    await openWith(workshopOf())
    render(<ImportScreen />)
    act(() => offerText('Radar\tsees far\nLidar'))
    fireEvent.click(screen.getByLabelText('Pitches'))
    press('Import 2 rows')
    await waitFor(() => expect(theWorkshop().pitches.size).toBe(2))
    expect([...theWorkshop().pitches.values()].map(({ title, note }) => [title, note])).toEqual([
      ['Radar', 'sees far'],
      ['Lidar', null],
    ])
  })
})

it('leaves everything as it was at Escape', async () => {
  await openWith(workshopOf())
  show('google-patents.csv', sample('google-patents.csv'))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(useImporting.getState().source).toBeNull()
  expect(theWorkshop().inventions.size).toBe(0)
})

/** By its text: asking a page with hundreds of choices for roles takes long. */
function button(name: string): HTMLButtonElement {
  const found = screen.getByText(name).closest('button')
  if (!found) throw new Error(`No button says ${name}`)
  return found
}

function badWorkshop(): string {
  return JSON.stringify({
    format: 'throughline-workshop',
    version: 1,
    workshop: { title: 'Bad' },
    inventions: [{ id: 'i', title: 'Airbag', effort: -1 }],
  })
}
