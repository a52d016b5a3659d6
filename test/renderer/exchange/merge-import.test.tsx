import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { ImportScreen } from '../../../renderer/exchange/import-screen.tsx'
import { endImport, offerImport, useImporting } from '../../../renderer/exchange/importing.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { addWorkshop, listWorkshops } from '../../../renderer/workshop/library.ts'
import { closeWorkshop, editWorkshop, openWorkshop, undo } from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores, vault } from '../../../renderer/workshop/store.ts'
import { patchCard } from '../../../shared/map/edits/patch-card.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'
import { theWorkshop } from '../../fixtures/open-with.ts'
import { vaultOnDisk } from '../../fixtures/vault-on-disk.ts'

const common = withInvention(
  withInvention(workshopOf({ title: 'Heat pumps' }), 'fan', { title: 'Silent fan' }),
  'valve',
  {
    title: 'Valve',
  },
)
const effort = (workshop: Workshop, id: string, value: number) =>
  patchCard(workshop, 'invention', id, { effort: value })
const later = (workshop: Workshop): Workshop => ({
  ...workshop,
  header: { ...workshop.header, updatedAt: '2099-01-01T00:00:00.000Z' },
})
const edit = { act: 'edit-card', count: 1, title: null } as const

beforeEach(async () => {
  endImport()
  await closeWorkshop()
  freshStore()
  replaceStores({ vault: vaultOnDisk() })
  useView.setState(useView.getInitialState())
  const id = await addWorkshop(common)
  await openWorkshop(id)
  act(() => editWorkshop(edit, workshop => effort(effort(workshop, 'fan', 12), 'valve', 3)))
  await closeWorkshop()
})

async function offerMerge(theirs: Workshop): Promise<void> {
  render(<ImportScreen />)
  act(() =>
    offerImport({ name: 'heat.throughline.json', bytes: new TextEncoder().encode(writeWorkshop(theirs)) }),
  )
  fireEvent.click(await screen.findByLabelText(/Merge into the one in the library/))
  await screen.findByLabelText('What the merge does to the workshop in the library')
}

const efforts = () => [...theWorkshop().inventions.values()].map(({ title, effort: held }) => [title, held])
const merge = () => fireEvent.click(screen.getByText('Merge', { selector: 'button, button *' }))

it('lists what both copies changed, with the newer change chosen, and writes nothing yet', async () => {
  const before = (await listWorkshops())[0]?.seq
  await offerMerge(later(effort(common, 'fan', 20)))
  const conflict = screen.getByRole('radiogroup', { name: 'Invention “Silent fan”' })
  const [ours, theirs] = within(conflict).getAllByRole<HTMLInputElement>('radio')
  expect([ours?.checked, theirs?.checked]).toEqual([false, true])
  expect(conflict.textContent).toContain('Effort: 12')
  expect(conflict.textContent).toContain('Effort: 20')
  expect(screen.queryByRole('radiogroup', { name: /Valve/ })).toBeNull()
  expect((await listWorkshops())[0]?.seq).toBe(before)
})

it('merges in one step that undo takes back, after a snapshot that stays', async () => {
  await offerMerge(later(withInvention(effort(common, 'fan', 20), 'coil', { title: 'Coil' })))
  merge()
  await waitFor(() => expect(useImporting.getState().source).toBeNull())
  expect(efforts()).toEqual([
    ['Silent fan', 20],
    ['Valve', 3],
    ['Coil', null],
  ])
  const reasons = (await vault().snapshots('workshop')).map(({ reason }) => reason)
  expect(reasons).toContain('before-merge')
  act(undo)
  expect(efforts()).toEqual([
    ['Silent fan', 12],
    ['Valve', 3],
  ])
})

it('lets the older change hold where the person says so', async () => {
  await offerMerge(later(effort(common, 'fan', 20)))
  fireEvent.click(screen.getByLabelText(/As in the library/))
  merge()
  await waitFor(() => expect(useImporting.getState().source).toBeNull())
  expect(efforts()[0]).toEqual(['Silent fan', 12])
})

it('names what goes because the other copy removed it', async () => {
  const ours = effort(effort(common, 'fan', 12), 'valve', 3)
  const { valve: _, ...kept } = Object.fromEntries(ours.inventions)
  await offerMerge(later({ ...ours, inventions: new Map(Object.entries(kept)) }))
  expect(screen.getByText(/^Removed, as in the file: Invention “Valve”/)).toBeTruthy()
})
