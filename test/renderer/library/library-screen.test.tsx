import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LibraryScreen } from '../../../renderer/library/library-screen.tsx'
import { useLibraryView } from '../../../renderer/library/library-view.ts'
import { showDialog, useView } from '../../../renderer/shell/view.ts'
import { ToastRegion } from '../../../renderer/ui/toast.tsx'
import { createWorkshop, listWorkshops } from '../../../renderer/workshop/library.ts'
import { closeWorkshop, currentWorkshop } from '../../../renderer/workshop/open-workshop.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'

beforeEach(async () => {
  await closeWorkshop()
  freshStore()
  useView.setState(useView.getInitialState())
  useLibraryView.setState(useLibraryView.getInitialState())
})

function show(): void {
  render(
    <>
      <LibraryScreen />
      <ToastRegion label="Messages" closeLabel="Close" />
    </>,
  )
}

async function showWith(...titles: string[]): Promise<void> {
  for (const title of titles) await createWorkshop({ title, purpose: `Why ${title}?` })
  show()
  await screen.findByRole('table', { name: 'Workshops' })
}

const titles = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(cell => within(cell).getByRole('button').textContent)

async function choose(title: string, entry: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: `More for “${title}”` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: new RegExp(entry) }))
}

describe('an empty library', () => {
  it('teaches, and offers a sample, an import and a new workshop', async () => {
    show()
    expect(await screen.findByText(/see where the line breaks/)).toBeTruthy()
    for (const name of ['Open sample', 'Import', /New workshop/]) screen.getByRole('button', { name })
  })

  it('opens a sample as a workshop', async () => {
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Open sample' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /Car maker/ }))
    await waitFor(() => expect(currentWorkshop()?.header.title).toBe('Car maker'))
  })
})

describe('the library', () => {
  it('makes a new workshop with title and purpose, and opens it', async () => {
    show()
    act(() => showDialog('new-workshop'))
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Heat pumps' } })
    fireEvent.change(screen.getByLabelText('Purpose'), { target: { value: 'Who pays for quiet?' } })
    fireEvent.click(screen.getByRole('button', { name: 'Create workshop' }))
    await waitFor(() => expect(useView.getState().screen).toBe('workshop'))
    expect(currentWorkshop()?.header).toMatchObject({ title: 'Heat pumps', purpose: 'Who pays for quiet?' })
  })

  it('makes nothing without a title', () => {
    show()
    act(() => showDialog('new-workshop'))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create workshop' }).disabled).toBe(true)
  })

  it('finds workshops by words of title or purpose', async () => {
    await showWith('Heat pumps', 'Bed sensors')
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'why bed' } })
    expect(titles()).toEqual(['Bed sensors'])
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zeppelin' } })
    expect(screen.getByText(/No workshop has “zeppelin”/)).toBeTruthy()
  })

  it('renames from the keyboard', async () => {
    await showWith('Heat pumps')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Heat pumps' }), { key: 'F2' })
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Quiet heat pumps' } })
    fireEvent.click(screen.getByRole('button', { name: 'Rename' }))
    await waitFor(() => expect(titles()).toEqual(['Quiet heat pumps']))
  })

  it('duplicates', async () => {
    await showWith('Heat pumps')
    await choose('Heat pumps', 'Duplicate')
    await waitFor(() => expect(titles().toSorted()).toEqual(['Heat pumps', 'Heat pumps (copy)']))
  })

  it('deletes, and brings back', async () => {
    await showWith('Heat pumps', 'Bed sensors')
    await choose('Heat pumps', 'Delete')
    await waitFor(() => expect(titles()).toEqual(['Bed sensors']))
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(titles().toSorted()).toEqual(['Bed sensors', 'Heat pumps']))
  })

  it('puts a workshop into the archive', async () => {
    await showWith('Heat pumps', 'Bed sensors')
    await choose('Heat pumps', 'Move to archive')
    await waitFor(() => expect(titles()).toEqual(['Bed sensors']))
    fireEvent.click(screen.getByRole('button', { name: /^Archive/ }))
    await screen.findByRole('table', { name: 'Archive' })
    expect(titles()).toEqual(['Heat pumps'])
    expect(await listWorkshops()).toHaveLength(2)
  })

  it('goes from title to title with the arrow keys', async () => {
    await showWith('Heat pumps', 'Bed sensors')
    const [first, second] = within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map(cell => within(cell).getByRole('button'))
    first?.focus()
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
  })

  it('says what alignment waits for', async () => {
    await showWith('Heat pumps')
    expect(screen.getAllByText('Not assessed: no inventions yet').length).toBeGreaterThan(0)
  })
})
